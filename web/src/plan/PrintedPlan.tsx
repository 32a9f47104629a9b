import { useTranslation } from "react-i18next";
import { aimInWords } from "./aim";
import { inWords } from "./dates";
import classes from "./Printed.module.css";
import { cardsContents, cardsTitle, stepTitle } from "./reason";
import type { Plan, PlanDay } from "./types";

/** The plan on paper: all days, each step with a box to tick. */
export function PrintedPlan({ plan, days }: { plan: Plan; days: PlanDay[] }) {
  const { t, i18n } = useTranslation();
  const date = inWords(plan.goal.interview, i18n.language);
  return (
    <div className={classes.paper}>
      <h2>{t("plan.paperTitle", { date })}</h2>
      <p>{aimInWords(plan.goal, t, i18n.language)}</p>
      <table>
        <tbody>
          {days.map((day) => (
            <PrintedDay key={day.date} day={day} />
          ))}
          <tr>
            <th scope="row">{date}</th>
            <td>
              <strong>{t("plan.interview")}</strong>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function PrintedDay({ day }: { day: PlanDay }) {
  const { t, i18n } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {inWords(day.date, i18n.language)}
        <small>
          {day.minutes === 0 ? t("plan.free") : t("plan.minutesShort", { count: day.minutes })}
          {day.quiet && day.minutes > 0 && `, ${t("plan.quiet")}`}
        </small>
      </th>
      <td>
        <ul>
          {day.steps.map((step) => (
            <li key={step.work.id}>
              {stepTitle(step, t)} <small>{t("plan.minutesShort", { count: step.minutes })}</small>
            </li>
          ))}
          {day.cards && (
            <li>
              {cardsTitle(day.cards, t)}{" "}
              <small>
                {t("plan.minutesShort", { count: day.cards.minutes })}. {cardsContents(day.cards, t)}
              </small>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}
