import type { TFunction } from "i18next";
import { allowedGrowth, typeset } from "./complexity";
import type { Growth, Point } from "./types";

/** What the measurement says about one quantity of a claim, in a sentence or two. */
export function sentence(growth: Growth, t: TFunction, language: string): string {
  const values = {
    measured: t(growth.measured ? `claims.bucket.${growth.measured}` : "claims.bucket.none"),
    claimed: typeset(growth.claimed),
    how: t(growth.perCall ? "claims.measuredPerCall" : "claims.measured"),
  };
  switch (growth.agreement) {
    case "consistent":
      return t("claims.consistent", values);
    case "loose":
      return t("claims.loose", values);
    case "contradicted":
      return [t("claims.contradicted", values), fold(growth, t, language)].filter(Boolean).join(" ");
    case "unclear":
      return `${t("claims.unclear", values)} ${t(`claims.doubt.${growth.doubt ?? "noisy"}`)}`;
  }
}

/** From which size to which it grew how many times, and what the claim would allow. */
function fold(growth: Growth, t: TFunction, language: string): string {
  const ends = span(growth);
  if (!ends) {
    return "";
  }
  const [from, to] = ends;
  const number = new Intl.NumberFormat(language);
  const count = rounded(to.value / from.value);
  const grew = t(`claims.fold.${growth.quantity}`, {
    from: number.format(from.size),
    to: number.format(to.size),
    times: number.format(count),
    count,
  });
  const allowed = allowedGrowth(growth.claimed, from.size, to.size);
  if (allowed === null) {
    return `${grew}.`;
  }
  const claimed = typeset(growth.claimed);
  const times = number.format(rounded(allowed));
  return `${grew}; ${t(allowed === 1 ? "claims.allowedNone" : "claims.allowed", { claimed, times })}.`;
}

function rounded(times: number): number {
  return times < 10 ? Math.round(times * 10) / 10 : Math.round(times);
}

/** The two ends of what speaks against the claim; where that is one size, the curve's beginning is the other. */
function span({ against, yours }: Growth): [Point, Point] | null {
  const points = [...yours].filter((point) => point.value > 0).sort((one, other) => one.size - other.size);
  const spoken = points.filter((point) => against.includes(point.size));
  const to = spoken.at(-1);
  const from = spoken.length > 1 ? spoken[0] : points[0];
  return from && to && from.size < to.size ? [from, to] : null;
}
