import { Group, Loader, Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";
import type { Judging } from "../practice/useJudging";
import { phrase, sentence } from "../ui/phrases";
import type { Judged } from "./types";
import classes from "./Claims.module.css";

/** How far something handed in is, in words; nothing once it is judged. */
export function Waiting<Body>({ judging, doing }: { judging: Judging<Body, Judged>; doing: string }) {
  const { t } = useTranslation();
  const { current, busy, waiting, problem } = judging;
  return (
    <>
      <VisuallyHidden aria-live="polite">{!busy && current?.verdict && t("claims.done")}</VisuallyHidden>
      <div aria-live="polite" className={classes.waiting}>
        {waiting > 0 ? (
          <Text>{t("practice.queueFull", { count: waiting })}</Text>
        ) : problem ? (
          <Problem error={problem} />
        ) : busy ? (
          <Group gap="sm" wrap="nowrap">
            <Loader size="sm" aria-hidden="true" />
            <Text>
              {current?.state === "queued" && current.ahead > 0
                ? t("practice.ahead", { count: current.ahead })
                : doing}
            </Text>
          </Group>
        ) : null}
      </div>
    </>
  );
}

/** Why the server refused, and when to come again if it says so. */
export function Problem({ error }: { error: Error }) {
  const { t, i18n } = useTranslation();
  const busy = error instanceof ApiProblem && error.status === 429;
  const said = error instanceof ApiProblem ? (error.fields[0]?.message ?? error.detail) : error.message;
  const why = sentence(phrase(said, i18n.language));
  return (
    <Text className={classes.problem ?? ""} role="alert" size="sm">
      {busy
        ? t("claims.retryIn", { count: Math.max(1, error.retryAfterSeconds) })
        : [error instanceof ApiProblem ? `${error.title}.` : "", why].join(" ").trim()}
    </Text>
  );
}
