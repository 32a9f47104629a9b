import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Said } from "./draft";
import type { IsolationExercise, Told as Answer } from "./types";
import { prediction } from "./words";
import classes from "./Isolation.module.css";

/** What was predicted last beside what really happened, and why. */
export function Told({ exercise, said, told }: { exercise: IsolationExercise; said: Said; told: Answer[] }) {
  const { t } = useTranslation();
  const last = told.filter((one) => said.predictions[one.question] !== null).at(-1);
  const question = last ? exercise.questions[last.question] : undefined;
  const chosen = last ? said.predictions[last.question] : null;
  if (!last || !question || !chosen) {
    return null;
  }
  const right = chosen === last.really;
  return (
    <div className={classes.answer} data-right={right}>
      <Text fw={600}>
        {t("isolation.atStep", { step: question.step + 1, session: question.session })}{" "}
        {right
          ? t("isolation.right", { really: prediction(last.really, t) })
          : t("isolation.wrong", { chosen: prediction(chosen, t), really: prediction(last.really, t) })}
      </Text>
      <Text size="sm" mt={4}>
        {last.why}
      </Text>
    </div>
  );
}
