import { Anchor, Button, Checkbox, Stack, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem, call } from "../api/client";
import { KeyPoints } from "./KeyPoints";
import type { ClaimsView, FollowUpStep } from "./types";
import { useClaims } from "./useClaims";
import { Problem } from "./Waiting";
import classes from "./Claims.module.css";

/** The ladder of questions: one is open at a time, and the next shows when it is answered. */
export function FollowUps({ view }: { view: ClaimsView }) {
  const { t } = useTranslation();
  const { followUps } = view;
  const reached = followUps.findIndex(({ answer }) => answer === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [locked, setLocked] = useState<string | null>(null);
  const lock = (id: string) => {
    setChosen(id);
    setLocked(id);
  };
  const open = chosen ?? followUps[reached]?.id ?? "";
  if (followUps.length === 0) {
    return <Text c="dimmed">{t("claims.noFollowUps")}</Text>;
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t("claims.ladder")}
      </Text>
      <ol className={classes.plain}>
        {followUps.map((step, index) => (
          <Step
            key={step.id}
            step={step}
            label={t("claims.step", { number: index + 1, total: followUps.length })}
            locked={reached >= 0 && index > reached}
            opened={step.id === open}
            onToggle={() => setChosen(step.id === open ? "" : step.id)}
          >
            {step.answer ? (
              <Answered step={step} fresh={step.id === locked} />
            ) : (
              <Answering step={step} onLocked={() => lock(step.id)} />
            )}
          </Step>
        ))}
      </ol>
    </Stack>
  );
}

interface StepProps {
  step: FollowUpStep;
  label: string;
  /** The questions before it come first. */
  locked: boolean;
  opened: boolean;
  onToggle: () => void;
  children: ReactNode;
}

function Step({ step, label, locked, opened, onToggle, children }: StepProps) {
  const { t } = useTranslation();
  const said = step.keyPoints?.filter((point) => point.said).length ?? 0;
  return (
    <li className={classes.step}>
      <button
        type="button"
        className={classes.stepHead}
        aria-expanded={opened}
        disabled={locked}
        onClick={onToggle}
      >
        <span className={classes.stepLabel}>
          {label}
          {locked && ` · ${t("claims.later")}`}
          {step.keyPoints && ` · ✓ ${t("claims.said", { said, total: step.keyPoints.length })}`}
        </span>
        {!locked && <span className={classes.question}>{step.question}</span>}
      </button>
      {opened && <div className={classes.stepBody}>{children}</div>}
    </li>
  );
}

function Answering({ step, onLocked }: { step: FollowUpStep; onLocked: () => void }) {
  const { t } = useTranslation();
  const { attemptId, kept, change, take, reload } = useClaims();
  const { text, aloud } = kept.answers[step.id] ?? { text: "", aloud: false };
  const write = (part: { text?: string; aloud?: boolean }) =>
    change({ answers: { ...kept.answers, [step.id]: { text, aloud, ...part } } });
  const lock = useMutation({
    mutationFn: () =>
      call<ClaimsView>(`/api/attempts/${attemptId}/follow-ups/${step.id}`, {
        method: "POST",
        body: { text, aloud },
      }),
    onSuccess: (view) => {
      change({
        answers: Object.fromEntries(Object.entries(kept.answers).filter(([id]) => id !== step.id)),
      });
      onLocked();
      take(view);
    },
    // Answered in another tab: what was locked there is shown.
    onError: (problem) => problem instanceof ApiProblem && problem.status === 409 && reload(),
  });
  const empty = text.trim() === "" && !aloud;
  return (
    <Stack gap="sm">
      <Textarea
        label={t("claims.answer")}
        value={text}
        onChange={(event) => write({ text: event.currentTarget.value })}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={8000}
      />
      <Checkbox
        label={t("claims.aloud")}
        checked={aloud}
        onChange={(event) => write({ aloud: event.currentTarget.checked })}
      />
      <div className={classes.action}>
        <Button
          disabled={empty}
          loading={lock.isPending}
          aria-describedby="lock-what"
          onClick={() => lock.mutate()}
        >
          {t("claims.lock")}
        </Button>
        <Text size="sm" c="dimmed" id="lock-what">
          {t(empty ? "claims.why.answer" : "claims.lockWhat")}
        </Text>
      </div>
      {lock.error && <Problem error={lock.error} />}
    </Stack>
  );
}

function Answered({ step, fresh }: { step: FollowUpStep; fresh: boolean }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      {step.answer?.text ? (
        <div>
          <Text size="xs" c="dimmed" mb={4}>
            {t("claims.answer")}
          </Text>
          <Text className={classes.answer ?? ""}>{step.answer.text}</Text>
        </div>
      ) : (
        <Text c="dimmed">{t("claims.saidAloud")}</Text>
      )}
      <KeyPoints step={step} fresh={fresh} />
      {step.exercise && (
        <Anchor component={Link} to={`/practice/${step.exercise.id}`} size="sm">
          {t("claims.asCode", { title: step.exercise.title })}
        </Anchor>
      )}
    </Stack>
  );
}
