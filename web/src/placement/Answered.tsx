import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Back, Printed } from "../flashcards/Back";
import cards from "../flashcards/Cards.module.css";
import { useKeyCodes } from "../flashcards/useCardKeys";
import { Key } from "./AnswerForm";
import classes from "./Placement.module.css";
import type { OtherSide, Question } from "./types";

interface Props {
  question: Question;
  side: OtherSide;
  said: number[];
  busy: boolean;
  onSaid: (said: number[]) => void;
  onNext: () => void;
}

/** The other side: how it compares, what there is to know, what he ticks that he said. */
export function Answered({ question, side, said, busy, onSaid, onNext }: Props) {
  const { t } = useTranslation();
  const ticking = question.kind === "spoken" && question.score === null;
  const toggle = (point: number) =>
    onSaid(said.includes(point) ? said.filter((at) => at !== point) : [...said, point]);
  useKeyCodes((code) => {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    if (digit && ticking && Number(digit) <= side.keyPointsHtml.length) {
      toggle(Number(digit) - 1);
      return true;
    }
    if ((code === "Enter" || code === "NumpadEnter") && !busy) {
      onNext();
      return true;
    }
    return false;
  });
  const program =
    side.source !== null && side.prints !== null
      ? { source: side.source, prints: side.prints, cpython: side.cpython, python: side.python }
      : null;
  const kind = question.kind === "predict" ? "predict" : "question";
  return (
    <div className={cards.back}>
      <Result question={question} />
      {kind === "predict" && program && (
        <div className={cards.compared}>
          <Printed program={program} />
        </div>
      )}
      <Back
        card={{ ...side, kind, program, strongHtml: "", mistakeHtml: "", followUpsHtml: [] }}
        said={ticking ? said : null}
        onSaid={onSaid}
      />
      <Text size="sm" c="dimmed" mt="lg">
        {t("placement.queued")}
      </Text>
      <Button mt="md" loading={busy} onClick={onNext} rightSection={<Key name="Enter" />}>
        {t("placement.next")}
      </Button>
    </div>
  );
}

function Result({ question }: { question: Question }) {
  const { t } = useTranslation();
  const words = question.answer?.trim() ?? "";
  return (
    <>
      {question.known ? (
        question.kind === "predict" && (
          <Text fw={600} role="status">
            {question.score === 1 ? `✓ ${t("placement.right")}` : `✗ ${t("placement.wrong")}`}
          </Text>
        )
      ) : (
        <Text fw={600} mb="sm" role="status">
          {t("placement.notKnown")}
        </Text>
      )}
      {words !== "" && question.score !== 1 && (
        <>
          <Text size="sm" c="dimmed" mt="xs">
            {t("placement.yours")}
          </Text>
          <pre className={question.kind === "predict" ? cards.printed : classes.words}>{words}</pre>
        </>
      )}
    </>
  );
}
