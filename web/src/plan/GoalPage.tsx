import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Page } from "../ui/Page";
import { GoalForm } from "./GoalForm";

/** Changes what the plan is made for. */
export default function GoalPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("plan.setUp")}>
      <Title order={1}>{t("plan.setUp")}</Title>
      <Text c="dimmed" mt={6} mb="xl" maw={620}>
        {t("plan.setUpWhat")}
      </Text>
      <GoalForm />
    </Page>
  );
}
