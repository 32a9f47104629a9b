import { Anchor, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Answering } from "./Answering";
import { KeepCards } from "../flashcards/KeepCards";
import { KeyPoints } from "./KeyPoints";
import { Coded } from "../ui/Coded";
import type { FollowUpStep } from "./types";
import { useLadder } from "./useLadder";
import classes from "./Claims.module.css";

/** The ladder of questions: one is open at a time, and the next shows when it is answered. */
export function FollowUps() {
  const { t } = useTranslation();
  const { steps } = useLadder();
  const reached = steps.findIndex(({ answer }) => answer === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [locked, setLocked] = useState<string | null>(null);
  const lock = (id: string) => {
    setChosen(id);
    setLocked(id);
  };
  const open = chosen ?? steps[reached]?.id ?? "";
  if (steps.length === 0) {
    return <Text c="dimmed">{t("claims.noFollowUps")}</Text>;
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t("claims.ladder")}
      </Text>
      <ol className={classes.plain}>
        {steps.map((step, index) => (
          <Step
            key={step.id}
            step={step}
            label={t("claims.step", { number: index + 1, total: steps.length })}
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
        {!locked && (
          <span className={classes.question}>
            <Coded text={step.question} />
          </span>
        )}
      </button>
      {opened && <div className={classes.stepBody}>{children}</div>}
    </li>
  );
}

function Answered({ step, fresh }: { step: FollowUpStep; fresh: boolean }) {
  const { t } = useTranslation();
  const cardPath = useLadder().cardPath(step.id);
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
      {cardPath && <KeepCards path={cardPath} />}
      {step.exercise && (
        <Anchor component={Link} to={`/practice/${step.exercise.id}`} size="sm">
          {t("claims.asCode", { title: step.exercise.title })}
        </Anchor>
      )}
    </Stack>
  );
}
