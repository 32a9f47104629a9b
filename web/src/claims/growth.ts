import type { Growth, Judged } from "./types";

/** What a verdict says about the growth of each quantity. */
export function growthsIn(judged: Judged | null): Growth[] {
  return (judged?.verdict?.findings ?? []).filter((finding): finding is Growth => finding.type === "growth");
}

/** What was claimed, as far as the verdict tells. */
export function claimedIn(judged: Judged | null): Record<Growth["quantity"], string | null> {
  const growths = growthsIn(judged);
  const of = (quantity: Growth["quantity"]) =>
    growths.find((growth) => growth.quantity === quantity)?.claimed ?? null;
  return { time: of("time"), memory: of("memory") };
}
