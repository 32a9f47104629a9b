import { Alert, Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client";
import { phrase } from "../../ui/phrases";
import { Indexes } from "./Indexes";
import classes from "./Plan.module.css";
import { Side } from "./PlansCompared";
import type { Measured } from "./types";

/** What the query costs as things are, and the indexes that there are. */
export function Today({ exerciseId }: { exerciseId: string }) {
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ["plan-today", exerciseId],
    queryFn: () => call<Measured>(`/api/exercises/${exerciseId}/today`),
    // The data stay as they are, and so does what was measured.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  if (error) {
    return (
      <Alert color="red" role="alert">
        {phrase(error.message, i18n.language)}
      </Alert>
    );
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
      <Indexes now={data.indexes} />
    </div>
  );
}
