const PLAIN = "0123456789nkm";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ⁿᵏᵐ";

/** A complexity as it is printed in books: “O(n^2)” is “O(n²)”, and it never breaks over a line. */
export function typeset(complexity: string): string {
  return complexity
    .replace(/\^(\w+)/g, (written, power: string) =>
      [...power].every((sign) => PLAIN.includes(sign))
        ? [...power].map((sign) => RAISED.charAt(PLAIN.indexOf(sign))).join("")
        : written,
    )
    .replaceAll(" ", "\u00a0");
}

const GROWTH: Record<string, (n: number) => number> = {
  "O(1)": () => 1,
  "O(log n)": Math.log2,
  "O(n)": (n) => n,
  "O(n log n)": (n) => n * Math.log2(n),
  "O(n^2)": (n) => n ** 2,
  "O(n^3)": (n) => n ** 3,
};

/** How many times more a complexity allows at one size than at another; null where that does not follow from n alone. */
export function allowedGrowth(complexity: string, from: number, to: number): number | null {
  const at = GROWTH[complexity];
  return at && from > 1 ? at(to) / at(from) : null;
}
