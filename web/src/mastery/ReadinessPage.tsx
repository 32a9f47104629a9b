import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { Calibrated } from "./Calibrated";
import { Computed } from "./Computed";
import { History } from "./History";
import { Overall } from "./Overall";
import { readinessQuery } from "./queries";
import { Sections } from "./Sections";

/** How ready the learner is: all together, over time, by section and item, and how that is computed. */
export default function ReadinessPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(readinessQuery());
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  if (!data) {
    return <PageSkeleton />;
  }
  return (
    <Page title={t("mastery.title")}>
      <Title order={1}>{t("mastery.title")}</Title>
      <Text c="dimmed" mt={6} maw={680}>
        {t("mastery.what")}
      </Text>
      <Stack gap={36} mt={24}>
        <Overall readiness={data} />
        <History readiness={data} />
        <Sections sections={data.sections} />
        <Calibrated calibration={data.calibration} />
        <Computed model={data.model} />
      </Stack>
    </Page>
  );
}
