import { Button, Group, Stack, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import cards from "../flashcards/Cards.module.css";
import { ProgramView } from "../flashcards/ProgramView";
import { Prose } from "../ui/Prose";
import { Answered } from "./Answered";
import { AnswerForm } from "./AnswerForm";
import { ExerciseCard } from "./ExerciseCard";
import { remember } from "./kept";
import { type Step, usePlacementSteps } from "./queries";
import { Refused } from "./Refused";
import type { Placement, Question } from "./types";
import { clock, useTimeLeft } from "./useTimeLeft";

/** One question before the learner: the question, then the other side, then on. */
export function QuestionPage({ placement, question }: { placement: Placement; question: Question }) {
  const [said, setSaid] = useState<number[]>(question.said);
  const step = usePlacementSteps();
  const at = `/questions/${question.id}`;
  const answer = (text: string | null) =>
    step.mutate([{ path: `${at}/answer`, body: text === null ? {} : { text } }], {
      onSuccess: () => remember(question.id, ""),
    });
  const next = () => {
    const tick: Step[] =
      question.kind === "spoken" && question.score === null
        ? [{ path: `${at}/points`, body: { points: [...said].sort() } }]
        : [];
    step.mutate([...tick, { path: `${at}/next` }]);
  };
  return (
    <Stack gap="lg">
      <Bar
        placement={placement}
        question={question}
        busy={step.isPending}
        onStep={(one) => step.mutate([one])}
      />
      <Refused error={step.error} />
      {question.kind === "code" ? (
        <ExerciseCard
          question={question}
          busy={step.isPending}
          onNext={next}
          onGiveUp={() => step.mutate([{ path: `${at}/answer`, body: {} }, { path: `${at}/next` }])}
        />
      ) : (
        <article className={cards.card}>
          <Asked question={question} />
          {question.otherSide ? (
            <Answered
              question={question}
              side={question.otherSide}
              said={said}
              busy={step.isPending}
              onSaid={setSaid}
              onNext={next}
            />
          ) : (
            <AnswerForm question={question} busy={step.isPending} onAnswer={answer} />
          )}
        </article>
      )}
    </Stack>
  );
}

function Asked({ question }: { question: Question }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (question.kind === "spoken") {
      heading.current?.focus();
    }
  }, [question.kind]);
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {question.item.title}
      </Text>
      <h1 className={cards.question} ref={heading} tabIndex={-1}>
        <Prose html={question.questionHtml} />
      </h1>
      {question.program && <ProgramView source={question.program} />}
    </>
  );
}

function Bar({
  placement,
  question,
  busy,
  onStep,
}: {
  placement: Placement;
  question: Question;
  busy: boolean;
  onStep: (step: Step) => void;
}) {
  const { t } = useTranslation();
  const left = useTimeLeft();
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed" role="timer">
        {t("placement.where", { slice: placement.slice, slices: placement.slices, place: question.place })} ·{" "}
        {left > 0 ? t("placement.left", { time: clock(left) }) : t("placement.timeIsUp")}
      </Text>
      <Group gap={4}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          disabled={busy}
          onClick={() => onStep({ path: "/pause" })}
        >
          {t("placement.pause")}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          disabled={busy}
          onClick={() => onStep({ path: "/end" })}
        >
          {t("placement.enough")}
        </Button>
      </Group>
    </Group>
  );
}
