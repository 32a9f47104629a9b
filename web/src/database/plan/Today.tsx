import { Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Problem } from "../../claims/Waiting";
import { todayQuery } from "./queries";
import { Indexes } from "./Indexes";
import classes from "./Plan.module.css";
import { Side } from "./PlansCompared";
import { tablesOf } from "./tree";

/** What the query costs as things are, and the indexes that there are. */
export function Today({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(todayQuery(exerciseId));
  if (error) {
    return <Problem error={error} />;
  }
  if (!data) {
    return (
      <div className={classes.waiting} role="status">
        <Loader size="sm" aria-hidden="true" />
        <Text c="dimmed">{t("plans.loading")}</Text>
      </div>
    );
  }
  return (
    <div className={classes.today}>
      <Side title={t("plans.today")} measured={data} />
      <Indexes now={data.indexes} tables={tablesOf(data)} />
    </div>
  );
}
