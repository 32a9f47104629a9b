import { Anchor, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { readinessQuery } from "./queries";
import { Standing } from "./Standing";

/** Everything together in three lines, as soon as there is something that it rests on. */
export function TodaysStanding() {
  const { t } = useTranslation();
  const { data } = useQuery(readinessQuery());
  if (!data || data.overall.restsOn.length === 0) {
    return null;
  }
  const { figure, restsOn, raise } = data.overall;
  return (
    <section aria-labelledby="todays-readiness">
      <Title order={2} size="h4" id="todays-readiness" mb={6}>
        <Anchor component={Link} to="/readiness" inherit>
          {t("mastery.title")}
        </Anchor>
      </Title>
      <Standing figure={figure} rests={restsOn} raise={raise} />
    </section>
  );
}
