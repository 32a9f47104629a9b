import type { TFunction } from "i18next";
import type { PlanStep } from "./types";

/** Why a step stands where it stands, in words. */
export function reason(step: PlanStep, t: TFunction): string {
  const { why, work } = step;
  const first = why.items[0];
  const companies = (first?.companies ?? []).map((company) => company.title).join(", ");
  const parts = [
    first && first.item.title !== work.title ? first.item.title : "",
    companies && t("plan.why.asked", { companies }),
    why.failed > 0 && t("plan.why.failed", { count: why.failed }),
    why.missed > 0 && t("plan.why.missed", { count: why.missed }),
    t(`plan.cause.${why.cause}`, { percent: Math.round(why.recall * 100) }),
    why.unlocks.length > 0 &&
      t("plan.why.unlocks", { titles: why.unlocks.map((one) => one.title).join(", ") }),
    why.pinnedTo && t("plan.why.pinned"),
    t("plan.why.daysLeft", { count: why.daysLeft }),
  ];
  const text = parts.filter(Boolean).join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
