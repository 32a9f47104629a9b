import type { TFunction } from "i18next";
import type { PlanDay } from "./types";

/** What kinds of work a day has, the most demanding first. */
export function kindsOf(day: PlanDay, t: TFunction): { kind: string; text: string }[] {
  const live = day.steps.filter((step) => step.live).length;
  const reading = day.steps.filter((step) => step.work.kind === "topic").length;
  const tasks = day.steps.length - live - reading;
  const cards = day.cards ? day.cards.known + day.cards.fresh : 0;
  return [
    { kind: "live", count: live },
    { kind: "tasks", count: tasks },
    { kind: "reading", count: reading },
    { kind: "cards", count: cards },
  ]
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ kind, text: t(`plan.kinds.${kind}`, { count }) }));
}
