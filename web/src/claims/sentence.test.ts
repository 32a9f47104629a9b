import i18n from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { startI18n } from "../i18n";
import { allowedGrowth, typeset } from "./complexity";
import { sentence } from "./sentence";
import type { Doubt, Growth } from "./types";

const growth = (part: Partial<Growth>): Growth => ({
  type: "growth",
  quantity: "time",
  claimed: "O(n)",
  agreement: "consistent",
  measured: "linear",
  doubt: null,
  perCall: false,
  shape: "random",
  yours: [],
  references: [],
  against: [],
  ...part,
});
const grown = [
  { size: 4096, value: 0.5 },
  { size: 8192, value: 2 },
  { size: 32768, value: 30.5 },
];
const contradicted = growth({
  agreement: "contradicted",
  measured: "quadratic",
  yours: grown,
  against: [4096, 32768],
});

const SENTENCES: { name: string; of: Growth; ru: string; en: string }[] = [
  {
    name: "consistent",
    of: growth({}),
    ru: "Замерено: линейно или n log n; вы сказали O(n) — сходится.",
    en: "Measured: linear or n log n; you said O(n): consistent.",
  },
  {
    name: "loose",
    of: growth({ agreement: "loose", claimed: "O(n^2)" }),
    ru: "Ваша оценка O(n²) верна, но здесь не точна. Замерено: линейно или n log n.",
    en: "Your bound O(n²) holds, but it is not tight here. Measured: linear or n log n.",
  },
  {
    name: "contradicted",
    of: contradicted,
    ru: "Замерено: квадратично; вы сказали O(n) — не сходится. От n = 4 096 до 32 768 время выросло в 61 раз; при O(n) — примерно в 8.",
    en: "Measured: quadratic; you said O(n): contradicted. From n = 4,096 to 32,768 time grew 61-fold; O(n) would be about 8-fold.",
  },
  {
    name: "contradicted by memory that should not grow",
    of: { ...contradicted, quantity: "memory", measured: "linear", claimed: "O(1)" },
    ru: "От n = 4 096 до 32 768 память выросла в 61 раз; при O(1) не должно расти.",
    en: "From n = 4,096 to 32,768 memory grew 61-fold; O(1) would not grow at all.",
  },
  {
    name: "contradicted for one call",
    of: { ...contradicted, perCall: true, yours: grown.slice(0, 2), against: [8192] },
    ru: "Замерено на один вызов: квадратично; вы сказали O(n) — не сходится. От n = 4 096 до 8 192 время выросло в 4 раза",
    en: "Measured for one call: quadratic; you said O(n): contradicted. From n = 4,096 to 8,192 time grew 4-fold",
  },
  {
    name: "contradicted where the bound has another letter",
    of: { ...contradicted, claimed: "O(n + m)" },
    ru: "вы сказали O(n + m) — не сходится. От n = 4 096 до 32 768 время выросло в 61 раз.",
    en: "you said O(n + m): contradicted. From n = 4,096 to 32,768 time grew 61-fold.",
  },
];

const DOUBTS: Record<Doubt, { ru: string; en: string }> = {
  noisy: { ru: "слишком шумят", en: "too noisy" },
  between: { ru: "между двумя классами", en: "between two classes" },
  "too-few-sizes": { ru: "слишком мало размеров", en: "too few sizes" },
  failed: { ru: "упало или не уложилось", en: "crashed or passed a limit" },
  "outside-call": { ru: "вне вызова", en: "outside the call" },
};

/** Signs that only keep a line together are told apart by nobody. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

beforeAll(startI18n);

describe.each(["ru", "en"] as const)("the sentence about a claim in %s", (language) => {
  it.each(SENTENCES)("says when it is $name", async ({ of, ...words }) => {
    await i18n.changeLanguage(language);
    expect(plain(sentence(of, i18n.t, language))).toContain(words[language]);
  });

  it.each(Object.entries(DOUBTS))("says why it cannot tell: %s", async (doubt, words) => {
    await i18n.changeLanguage(language);
    const unclear = growth({ agreement: "unclear", measured: null, doubt: doubt as Doubt });
    const told = sentence(unclear, i18n.t, language);
    expect(plain(told)).toContain(language === "ru" ? "судить не берёмся" : "can’t tell");
    expect(told).toContain(words[language]);
    expect(told).toContain(language === "ru" ? "Поможет" : "would help");
  });
});

describe("a complexity", () => {
  it.each([
    ["O(n^2)", "O(n²)"],
    ["O(2^n)", "O(2ⁿ)"],
    ["O(n log n)", "O(n log n)"],
    ["O(n^10 + m)", "O(n¹⁰ + m)"],
    ["O(n^x)", "O(n^x)"],
  ])("%s is printed as %s", (written, printed) => expect(plain(typeset(written))).toBe(printed));

  it("never breaks over a line", () => expect(typeset("O(n log n)")).not.toContain(" "));

  it("says how much more it allows, where n alone decides", () => {
    expect(allowedGrowth("O(n^2)", 100, 1000)).toBe(100);
    expect(allowedGrowth("O(n log n)", 2, 4)).toBe(4);
    expect(allowedGrowth("O(n + m)", 100, 1000)).toBeNull();
  });
});
