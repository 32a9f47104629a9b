import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./Calendar.module.css";
import { inWords, monthName, weekdayName, weekdays } from "./dates";
import { kindsOf } from "./kinds";
import type { Month } from "./months";
import type { Plan, PlanDay } from "./types";

interface Props {
  month: Month;
  plan: Plan;
  days: Map<string, PlanDay>;
  open: string | undefined;
}

/** A month; each day of the plan in it leads to its steps. */
export function MonthGrid({ month, plan, days, open }: Props) {
  const { i18n } = useTranslation();
  return (
    <table className={classes.month}>
      <caption>{monthName(month.first, i18n.language)}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {weekdayName(day, i18n.language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, place) => (
              <td key={date ?? `none-${place}`}>
                {date && <Cell date={date} day={days.get(date)} plan={plan} open={date === open} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  date: string;
  day: PlanDay | undefined;
  plan: Plan;
  open: boolean;
}

function Cell({ date, day, plan, open }: CellProps) {
  const { t, i18n } = useTranslation();
  const number = Number(date.slice(8));
  if (date === plan.goal.interview) {
    return (
      <div className={classes.cell} data-kind="interview">
        <span className={classes.number}>{number}</span>
        <strong>{t("plan.interviewShort")}</strong>
      </div>
    );
  }
  if (!day) {
    return (
      <div className={classes.cell} data-kind="outside">
        <span className={classes.number}>{number}</span>
      </div>
    );
  }
  const kinds = kindsOf(day, t);
  const minutes = day.minutes === 0 ? t("plan.free") : t("plan.minutesShort", { count: day.minutes });
  return (
    <Link
      to="/plan"
      search={{ view: "calendar", day: date }}
      replace
      resetScroll={false}
      className={classes.cell}
      data-kind={day.minutes === 0 ? "off" : day.quiet ? "quiet" : "work"}
      data-open={open}
      aria-current={date === plan.today ? "date" : undefined}
    >
      <span className={classes.head}>
        <span className={classes.number} aria-hidden="true">
          {number}
        </span>
        <VisuallyHidden component="span">{inWords(date, i18n.language)}, </VisuallyHidden>
        <span className={classes.minutes}>{minutes}</span>
      </span>
      {kinds.map(({ kind, text }) => (
        <span key={kind} className={classes.kind} data-work={kind}>
          <VisuallyHidden component="span">, </VisuallyHidden>
          {text}
        </span>
      ))}
      {day.quiet && day.minutes > 0 && (
        <span className={classes.note}>
          <VisuallyHidden component="span">, </VisuallyHidden>
          {t("plan.quiet")}
        </span>
      )}
    </Link>
  );
}
