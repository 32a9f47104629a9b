import { Button, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Exercise } from "../api/types";
import classes from "./Workspace.module.css";

interface Props {
  exercise: Exercise;
  /** The learner's own input, or null for the examples. */
  input: string | null;
  onInput: (input: string | null) => void;
}

/** Where the learner writes an input of his own. */
export function OwnInput({ exercise, input, onInput }: Props) {
  const { t } = useTranslation();
  return input === null ? null : (
    <Textarea
      className={classes.own ?? ""}
      label={t("practice.ownInput")}
      description={t(`practice.ownInputHow.${exercise.style}`)}
      value={input}
      onChange={(event) => onInput(event.currentTarget.value)}
      autosize
      minRows={2}
      maxRows={6}
      spellCheck={false}
      styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13 } }}
    />
  );
}

/** Goes from the examples to an input of one's own, and back. */
export function OwnInputChoice({ exercise, input, onInput }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      variant="subtle"
      color="gray"
      aria-expanded={input !== null}
      onClick={() => onInput(input === null ? exercise.exampleInput : null)}
    >
      {t(input === null ? "practice.useOwn" : "practice.useExamples")}
    </Button>
  );
}
