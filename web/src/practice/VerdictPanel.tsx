import { Button, Group, Loader, Text, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Submission } from "../api/types";
import { History } from "./History";
import { headline } from "./headline";
import type { SubmissionState } from "./useSubmission";
import classes from "./Workspace.module.css";

interface Props {
  exerciseId: string;
  state: SubmissionState;
  onReplace: (source: string) => void;
  /** What stands there before anything was handed in. */
  nothingYet: string;
  /** What a verdict rests on. */
  children: (submission: Submission) => ReactNode;
}

/** What became of the last thing handed in: a plain word first, then what it rests on. */
export function VerdictPanel({ exerciseId, state, onReplace, nothingYet, children }: Props) {
  const { t } = useTranslation();
  const [history, setHistory] = useState(false);
  return (
    <section className={classes.verdict} aria-label={t("practice.verdict")}>
      <Group justify="space-between" align="start" wrap="nowrap">
        <div aria-live="polite">
          <Progress state={state} nothingYet={nothingYet} />
        </div>
        <Button
          className={classes.keep ?? ""}
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => setHistory(true)}
        >
          {t("practice.history")}
        </Button>
      </Group>
      {state.current?.verdict && !state.busy && children(state.current)}
      <History
        exerciseId={exerciseId}
        opened={history}
        onClose={() => setHistory(false)}
        onShow={(submission) => {
          state.show(submission);
          setHistory(false);
        }}
        onRestore={(source) => {
          onReplace(source);
          setHistory(false);
        }}
      />
    </section>
  );
}

function Progress({ state, nothingYet }: { state: SubmissionState; nothingYet: string }) {
  const { t } = useTranslation();
  const { current, busy, waiting, problem } = state;
  if (waiting > 0) {
    return <Text>{t("practice.queueFull", { count: waiting })}</Text>;
  }
  if (problem) {
    return (
      <Text c="red" role="alert">
        {problem.title}. {problem.fields[0]?.message ?? problem.detail}
      </Text>
    );
  }
  if (busy) {
    return (
      <Group gap="sm">
        <Loader size="sm" aria-hidden="true" />
        <Text>
          {current?.state === "queued" && current.ahead > 0
            ? t("practice.ahead", { count: current.ahead })
            : t("practice.judging")}
        </Text>
      </Group>
    );
  }
  if (!current?.verdict) {
    return <Text c="dimmed">{nothingYet}</Text>;
  }
  return (
    <Title order={2} size="h3" data-outcome={current.verdict.outcome}>
      {headline(current, t)}
    </Title>
  );
}
