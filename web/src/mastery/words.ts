import type { TFunction } from "i18next";
import type { Figure, Raise, RestsOn } from "./types";

const percent = (share: number) => Math.round(share * 100);

/** A figure in words: the interval first, since the mean alone promises too much. */
export function inWords(figure: Figure, t: TFunction): string {
  return t("mastery.range", {
    low: percent(figure.low),
    high: percent(figure.high),
    mean: percent(figure.mean),
  });
}

/** What a figure rests on, in words. */
export function restsOn(rests: RestsOn[], t: TFunction): string {
  return rests.length === 0
    ? t("mastery.restsOnNothing")
    : t("mastery.restsOn", {
        list: rests.map(({ kind, count }) => t(`mastery.rests.${kind}`, { count })).join(", "),
      });
}

/** What to do, in words. */
export function deed({ kind, title, count }: Raise, t: TFunction): string {
  return t(`mastery.raise.${kind}`, { title, count });
}

/** By how much it would rise: whole points, and tenths where a whole one would be too much. */
export function gain(raise: Raise, figure: Figure | null, t: TFunction, language: string): string {
  const points = raise.gain * 100;
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: points < 1 ? 1 : 0,
    maximumFractionDigits: points < 1 ? 1 : 0,
  }).format(Math.max(0.1, points));
  return t(figure === null && raise.known ? "mastery.gainAndFigure" : "mastery.gain", { points: number });
}

/** Where that is done. */
export function deedLink({ kind, id }: Raise): string {
  switch (kind) {
    case "exercise":
      return `/practice/${id}`;
    case "cards":
      return `/review?item=${encodeURIComponent(id)}`;
    case "follow-ups":
      return `/checklist/${id}`;
  }
}
