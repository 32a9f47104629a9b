import type { TFunction } from "i18next";
import type { CardsStep, PlanStep } from "./types";

/** What a step is called. */
export function stepTitle(step: PlanStep, t: TFunction): string {
  const kind = step.work.kind === "topic" ? "topic" : "task";
  const key = step.live ? "plan.kind.live" : step.again ? "plan.again" : `plan.kind.${kind}`;
  return t(key, { title: step.work.title });
}

/** What the cards of a day are called. */
export function cardsTitle(cards: CardsStep, t: TFunction): string {
  return t("plan.kind.cards", { count: cards.known + cards.fresh });
}

/** What is in the cards of a day, in words. */
export const cardsContents = (cards: CardsStep, t: TFunction) => sentence(cardsParts(cards, t));

/** Why the cards of a day are asked, in words. */
export const cardsReason = (cards: CardsStep, t: TFunction) =>
  sentence([...cardsParts(cards, t), t("plan.why.daysLeft", { count: cards.daysLeft })]);

function cardsParts(cards: CardsStep, t: TFunction): Part[] {
  return [
    cards.known > 0 && t("plan.cards.known", { count: cards.known }),
    cards.forgotten > 0 && t("plan.cards.forgotten", { count: cards.forgotten }),
    cards.fresh > 0 && t("plan.cards.fresh", { count: cards.fresh }),
    cards.items.length > 0 &&
      t("plan.cards.about", { titles: cards.items.map((one) => one.title).join(", ") }),
  ];
}

/** Why a step stands where it stands, in words. */
export function reason(step: PlanStep, t: TFunction): string {
  const { why, work } = step;
  const first = why.items[0];
  const companies = (first?.companies ?? []).map((company) => company.title).join(", ");
  return sentence([
    step.live && t("plan.why.live"),
    first && first.item.title !== work.title ? first.item.title : "",
    companies && t("plan.why.asked", { companies }),
    why.failed > 0 && t("plan.why.failed", { count: why.failed }),
    why.missed > 0 && t("plan.why.missed", { count: why.missed }),
    t(`plan.cause.${why.cause}`, { percent: Math.round(why.recall * 100) }),
    why.unlocks.length > 0 &&
      t("plan.why.unlocks", { titles: why.unlocks.map((one) => one.title).join(", ") }),
    why.unlocksCards > 0 && t("plan.why.cards", { count: why.unlocksCards }),
    why.pinnedTo && t("plan.why.pinned"),
    t("plan.why.daysLeft", { count: why.daysLeft }),
  ]);
}

type Part = string | false | null | undefined;

function sentence(parts: Part[]): string {
  const text = parts.filter(Boolean).join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
