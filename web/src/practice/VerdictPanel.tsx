import { Button, Group, Loader, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Exercise, Submission } from "../api/types";
import { KeepCards } from "../flashcards/KeepCards";
import { FindingView } from "./FindingView";
import { History } from "./History";
import { headline } from "./headline";
import { Solved } from "./Solved";
import type { SubmissionState } from "./useSubmission";
import classes from "./Workspace.module.css";

interface Props {
  exercise: Exercise;
  state: SubmissionState;
  onJump: (line: number) => void;
  onReplace: (source: string) => void;
  onExplain: () => void;
}

/** What became of the last thing handed in: a plain word first, then what it rests on. */
export function VerdictPanel({ exercise, state, onJump, onReplace, onExplain }: Props) {
  const { t } = useTranslation();
  const [history, setHistory] = useState(false);
  return (
    <section className={classes.verdict} aria-label={t("practice.verdict")}>
      <Group justify="space-between" align="start" wrap="nowrap">
        <div aria-live="polite">
          <Progress state={state} />
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
      {state.current?.verdict && !state.busy && (
        <Findings submission={state.current} exercise={exercise} onJump={onJump} onExplain={onExplain} />
      )}
      <History
        exerciseId={exercise.id}
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

function Progress({ state }: { state: SubmissionState }) {
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
    return <Text c="dimmed">{t("practice.nothingYet")}</Text>;
  }
  return (
    <Title order={2} size="h3" data-outcome={current.verdict.outcome}>
      {headline(current, t)}
    </Title>
  );
}

function Findings({
  submission,
  exercise,
  onJump,
  onExplain,
}: {
  submission: Submission;
  exercise: Exercise;
  onJump: (line: number) => void;
  onExplain: () => void;
}) {
  const graded = submission.purpose === "submit";
  return (
    <Stack gap="lg" mt="md">
      {graded && submission.verdict?.outcome === "accepted" && (
        <Solved exercise={exercise} onExplain={onExplain} />
      )}
      {graded && submission.verdict?.outcome === "rejected" && (
        <KeepCards path={`/api/submissions/${submission.id}/cards`} />
      )}
      {submission.verdict?.findings.map((finding) => (
        <FindingView
          key={"case" in finding ? `${finding.type} ${finding.case}` : finding.type}
          finding={finding}
          onJump={onJump}
          submission={submission.id}
        />
      ))}
    </Stack>
  );
}
