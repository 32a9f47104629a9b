import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./Calendar.module.css";
import { DaySection } from "./DaySection";
import { inWords } from "./dates";
import { kindsOf } from "./kinds";
import type { Plan, PlanDay } from "./types";

/** The days one below the other; the one that is chosen shows its steps. */
export function Agenda({ plan, days, open }: { plan: Plan; days: PlanDay[]; open: string | undefined }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={classes.agenda}>
      {days.map((day) => (
        <li key={day.date}>
          {day.date === open ? (
            <DaySection day={day} plan={plan} />
          ) : (
            <Link
              to="/plan"
              search={{ view: "calendar", day: day.date }}
              replace
              resetScroll={false}
              className={classes.row}
              aria-current={day.date === plan.today ? "date" : undefined}
            >
              <span className={classes.date}>{inWords(day.date, i18n.language)}</span>
              <span className={classes.what}>{whatOf(day, t)}</span>
            </Link>
          )}
        </li>
      ))}
      <li className={classes.row} data-kind="interview">
        <span className={classes.date}>{inWords(plan.goal.interview, i18n.language)}</span>
        <strong className={classes.what}>{t("plan.interview")}</strong>
      </li>
    </ul>
  );
}

function whatOf(day: PlanDay, t: ReturnType<typeof useTranslation>["t"]): string {
  if (day.minutes === 0) {
    return t("plan.free");
  }
  return [
    t("plan.minutesShort", { count: day.minutes }),
    ...kindsOf(day, t).map((kind) => kind.text),
    day.quiet ? t("plan.quiet") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
