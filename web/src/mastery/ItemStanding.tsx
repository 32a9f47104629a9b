import { Anchor, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./Mastery.module.css";
import { readinessQuery } from "./queries";
import { Standing } from "./Standing";

/** How an item stands, for its own page; nothing until that is known. */
export function ItemStanding({ item }: { item: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(readinessQuery());
  const found = data?.sections.flatMap((section) => section.items).find((one) => one.item.id === item);
  if (!found) {
    return null;
  }
  return (
    <section className={classes.standing} aria-label={t("mastery.title")}>
      <Text size="sm">
        <Anchor component={Link} to="/readiness" hash={item} size="sm" fw={550}>
          {t("mastery.title")}
        </Anchor>
      </Text>
      <Standing figure={found.figure} rests={found.restsOn} raise={found.raise} evidenceOf={item} />
    </section>
  );
}
