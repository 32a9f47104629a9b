import { Alert, Button, Group } from "@mantine/core";
import { useMutationState } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";
import type { PlanChange } from "./changes";
import classes from "./Plan.module.css";
import { CHANGES, usePlanChange } from "./queries";

/** What became of the latest change: that it failed, with a way to try again, or how to take a drop back. */
export function ChangeNotice() {
  const { t } = useTranslation();
  const change = usePlanChange();
  const [closed, setClosed] = useState(0);
  const latest = useMutationState({
    filters: { mutationKey: CHANGES },
    select: ({ state }) => ({
      error: state.error,
      status: state.status,
      at: state.submittedAt,
      change: state.variables as PlanChange,
    }),
  }).at(-1);
  if (!latest || latest.at <= closed) {
    return null;
  }
  if (latest.status === "error") {
    const problem = latest.error instanceof ApiProblem ? latest.error : null;
    return (
      <Alert
        role="alert"
        color="red"
        variant="light"
        className={classes.notice ?? ""}
        title={t("plan.notChanged")}
        withCloseButton
        closeButtonLabel={t("plan.close")}
        onClose={() => setClosed(latest.at)}
      >
        {problem ? [problem.title, problem.detail].filter(Boolean).join(". ") : t("error.unexpectedDetail")}
        <Group mt="xs">
          <Button size="compact-sm" variant="default" onClick={() => change.mutate(latest.change)}>
            {t("error.again")}
          </Button>
        </Group>
      </Alert>
    );
  }
  const dropped = latest.change.kind === "drop" ? latest.change.work : null;
  return dropped ? (
    <Alert
      role="status"
      variant="light"
      className={classes.notice ?? ""}
      withCloseButton
      closeButtonLabel={t("plan.close")}
      onClose={() => setClosed(latest.at)}
    >
      <Group gap="sm">
        {t("plan.dropped", { title: dropped.title })}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change.mutate({ kind: "unwish", work: dropped })}
        >
          {t("plan.takeBack")}
        </Button>
      </Group>
    </Alert>
  ) : null;
}
