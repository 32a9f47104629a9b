import { Button, Kbd, Text, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Exercise, Purpose } from "../api/types";
import classes from "./Workspace.module.css";

interface Props {
  exercise: Exercise;
  plain: boolean;
  busy: boolean;
  judge: boolean;
  /** The learner's own input, or null for the examples. */
  ownInput: string | null;
  onOwnInput: (input: string | null) => void;
  onHandIn: (purpose: Purpose) => void;
}

/** Run and submit, with an input of one's own if wanted. */
export function RunBar({ exercise, plain, busy, judge, ownInput, onOwnInput, onHandIn }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.runBar}>
      {ownInput !== null && !plain && (
        <Textarea
          className={classes.own ?? ""}
          label={t("practice.ownInput")}
          description={t(`practice.ownInputHow.${exercise.style}`)}
          value={ownInput}
          onChange={(event) => onOwnInput(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={6}
          spellCheck={false}
          styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13 } }}
        />
      )}
      <div className={classes.actions}>
        {!plain && (
          <>
            <Button variant="default" disabled={busy || !judge} onClick={() => onHandIn("run")}>
              {t(ownInput === null ? "practice.run" : "practice.runOwn")}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              aria-expanded={ownInput !== null}
              onClick={() => onOwnInput(ownInput === null ? exercise.exampleInput : null)}
            >
              {t(ownInput === null ? "practice.useOwn" : "practice.useExamples")}
            </Button>
          </>
        )}
        {!judge && (
          <Text size="sm" c="dimmed">
            {t("ui.noJudge")}
          </Text>
        )}
        <Button
          className={classes.push ?? ""}
          loading={busy}
          disabled={!judge}
          rightSection={<Kbd size="xs">Ctrl ↵</Kbd>}
          onClick={() => onHandIn("submit")}
        >
          {t("practice.submit")}
        </Button>
      </div>
    </div>
  );
}
