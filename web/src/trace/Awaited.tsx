import { Button, Loader } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";
import { Problem } from "../claims/Waiting";
import type { Recording } from "./types";
import classes from "./Trace.module.css";

interface Props {
  query: UseQueryResult<Recording>;
  /** Whether what is shown meanwhile is of another program. */
  stale?: boolean;
}

/** How far a recording is: under way, waiting for its turn, refused; nothing once it is there. */
export function Awaited({ query, stale = false }: Props) {
  const { t } = useTranslation();
  const { error, failureReason, isFetching } = query;
  if (isFetching && (!query.data || stale)) {
    const seconds = failureReason instanceof ApiProblem ? Math.max(1, failureReason.retryAfterSeconds) : 0;
    return (
      <p className={classes.awaited} role="status">
        <Loader size="sm" aria-hidden="true" />
        {seconds > 0 ? t("trace.busy", { count: seconds }) : t("trace.recording")}
      </p>
    );
  }
  return error ? (
    <div className={classes.refused}>
      <Problem error={error} />
      <Button variant="default" size="compact-md" onClick={() => void query.refetch()}>
        {t("error.again")}
      </Button>
    </div>
  ) : null;
}
