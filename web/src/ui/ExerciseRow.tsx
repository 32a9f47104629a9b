import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ExerciseSummary } from "../api/types";
import classes from "./ExerciseRow.module.css";
import { StatusMark } from "./StatusMark";

/** An exercise in a line that leads to it; what is under the title is up to the page. */
export function ExerciseRow({ exercise, note }: { exercise: ExerciseSummary; note?: ReactNode }) {
  const { t } = useTranslation();
  const [kind = "", slug = ""] = exercise.id.split("/");
  return (
    <Link to="/practice/$kind/$slug" params={{ kind, slug }} className={classes.row}>
      <StatusMark status={exercise.status} />
      <span className={classes.text}>
        <span className={classes.title}>{exercise.title}</span>
        {note && <span className={classes.note}>{note}</span>}
      </span>
      <Text component="span" size="sm" c="dimmed" className={classes.minutes ?? ""}>
        {exercise.level && <span className={classes.level}>{t(`ui.level.${exercise.level}`)}</span>}
        {t("ui.minutes", { count: exercise.minutes })}
      </Text>
    </Link>
  );
}
