import type { TFunction } from "i18next";
import { weekdayName } from "./dates";
import type { Goal } from "./types";

/** What the plan is made for, in a line. */
export function aimInWords(goal: Goal, t: TFunction, language: string): string {
  const daysOff = goal.daysOff.map((day) => weekdayName(day, language)).join(", ");
  const companies = goal.companies.map((company) => company.title).join(", ");
  return [
    t("plan.aDay", { count: goal.minutes }),
    daysOff && t("plan.off", { days: daysOff }),
    t(`plan.seniority.${goal.seniority}`),
    companies || t("plan.anyCompany"),
  ]
    .filter(Boolean)
    .join(" · ");
}
