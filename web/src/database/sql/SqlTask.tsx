import { useTranslation } from "react-i18next";
import type { Attempt } from "../../api/types";
import { Task } from "../../practice/Statement";
import type { SqlExercise } from "./types";
import classes from "./Sql.module.css";

/** What is asked, and on what it is checked. */
export function SqlTask({
  exercise,
  attempt,
  hints,
}: {
  exercise: SqlExercise;
  attempt: Attempt;
  hints: boolean;
}) {
  const { t, i18n } = useTranslation();
  const seconds = (exercise.deadlineMillis / 1000).toLocaleString(i18n.language);
  const facts = [
    ...(exercise.level ? [t(`ui.level.${exercise.level}`)] : []),
    t("ui.minutes", { count: exercise.minutes }),
    ...(exercise.asks === "change" ? [t("sql.asksChange")] : []),
    ...(exercise.ordered ? [t("sql.ordered")] : []),
    ...(exercise.columnNames ? [t("sql.columnNames")] : []),
    t("sql.deadline", { seconds }),
  ];
  return (
    <Task exercise={exercise} attempt={attempt} hints={hints} facts={facts}>
      <div className={classes.task}>
        {t("sql.sets", { count: exercise.sets.length })}
        <ul>
          {exercise.sets.map((set) => (
            <li key={set}>{set}</li>
          ))}
        </ul>
      </div>
    </Task>
  );
}
