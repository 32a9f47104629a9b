import { Button, Group, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import cards from "../flashcards/Cards.module.css";
import { useKeyCodes } from "../flashcards/useCardKeys";
import { recall, remember } from "./kept";
import classes from "./Placement.module.css";
import type { Question } from "./types";

interface Props {
  question: Question;
  busy: boolean;
  /** Null for “I don't know”. */
  onAnswer: (text: string | null) => void;
}

/** Where one answers: by typing what is printed, or in words, aloud or written; or by saying that one does not know. */
export function AnswerForm({ question, busy, onAnswer }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => recall(question.id));
  const predict = question.kind === "predict";
  const complete = !predict || text.trim() !== "";
  const send = () => {
    if (complete && !busy) {
      onAnswer(text);
    }
  };
  const giveUp = () => {
    if (!busy) {
      onAnswer(null);
    }
  };
  useKeyCodes((code) => {
    switch (code) {
      case "Space":
        send();
        return true;
      case "Digit0":
      case "Numpad0":
        giveUp();
        return true;
      default:
        return false;
    }
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={submit}>
      <Textarea
        mt="md"
        label={t(predict ? "placement.prints" : "placement.words")}
        description={t(predict ? "placement.printsHow" : "placement.wordsHow")}
        value={text}
        autoFocus={predict}
        autosize
        minRows={predict ? 2 : 3}
        maxRows={12}
        maxLength={10_000}
        autoComplete="off"
        autoCapitalize={predict ? "off" : "sentences"}
        spellCheck={!predict}
        classNames={predict ? { input: classes.typed ?? "" } : {}}
        onChange={(event) => {
          setText(event.currentTarget.value);
          remember(question.id, event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          }
        }}
      />
      <Group mt="md">
        <Button
          type="submit"
          loading={busy}
          disabled={!complete}
          rightSection={<Key name={predict ? t("placement.ctrlEnter") : t("flashcards.space")} />}
        >
          {t(predict ? "placement.answer" : "placement.said")}
        </Button>
        <Button variant="default" disabled={busy} onClick={giveUp} rightSection={<Key name="0" />}>
          {t("placement.dontKnow")}
        </Button>
      </Group>
    </form>
  );
}

export function Key({ name }: { name: string }) {
  return (
    <span className={cards.key} aria-hidden="true">
      {name}
    </span>
  );
}
