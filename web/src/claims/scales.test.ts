import i18n from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { startI18n } from "../i18n";
import { LETTER, labels, type Line } from "./labels";
import { logScale } from "./scales";
import { amount } from "./units";

const line = (name: Line["name"], size: number, value: number): Line => ({
  name,
  complexity: name === "you" ? "" : "O(n)",
  points: [
    { size: 1, value: 1 },
    { size, value },
  ],
});

describe("a logarithmic axis", () => {
  it("gives equal factors equal room", () => {
    const { place } = logScale([256, 32768], 2, [0, 700], 8);
    expect(place(256)).toBeCloseTo(0);
    expect(place(512)).toBeCloseTo(100);
    expect(place(32768)).toBeCloseTo(700);
  });

  it("has a tick at each power, or at fewer where they would crowd", () => {
    expect(logScale([256, 2048], 2, [0, 1], 8).ticks).toEqual([256, 512, 1024, 2048]);
    expect(logScale([256, 32768], 2, [0, 1], 4).ticks).toEqual([256, 2048, 16384]);
    expect(logScale([0.002, 0.3], 10, [0, 1], 6).ticks.map((tick) => tick.toFixed(3))).toEqual([
      "0.001",
      "0.010",
      "0.100",
      "1.000",
    ]);
  });

  it("grows downwards on paper as well", () => {
    const { place } = logScale([1, 100], 10, [200, 0], 6);
    expect([place(1), place(10), place(100)]).toEqual([200, 100, 0]);
  });

  it("has room for a flat curve, and lays nothing off the paper", () => {
    const { place, ticks } = logScale([300, 300], 2, [0, 100], 6);
    expect(ticks).toEqual([256, 512]);
    expect(place(300)).toBeGreaterThan(0);
    expect(place(0)).toBe(0);
    expect(logScale([], 10, [0, 100], 6).ticks).toEqual([1, 10]);
  });
});

describe("the lines' names", () => {
  const x = logScale([1, 1024], 2, [60, 360], 6);
  const y = logScale([1, 1024], 2, [200, 0], 6);

  it("keep the order of their lines and do not cover each other", () => {
    const placed = labels(
      [line("exemplar", 1024, 30), line("you", 1024, 32), line("slow", 1024, 33)],
      x,
      y,
      200,
    );
    const sorted = [...placed].sort((one, other) => one.y - other.y);
    expect(sorted.map(({ line }) => line.name)).toEqual(["slow", "you", "exemplar"]);
    expect((sorted[1]?.y ?? 0) - (sorted[0]?.y ?? 0)).toBeGreaterThanOrEqual(2 * LETTER);
    expect((sorted[2]?.y ?? 0) - (sorted[1]?.y ?? 0)).toBeGreaterThanOrEqual(LETTER);
  });

  it("stay on the paper", () => {
    const placed = labels([line("exemplar", 1024, 1), line("you", 1024, 1)], x, y, 200);
    expect(Math.max(...placed.map((label) => label.y))).toBeLessThan(200);
  });

  it("stand over the end of a line that ends early", () => {
    const [early] = labels([line("slow", 256, 512), line("you", 1024, 4)], x, y, 200).filter(
      (label) => label.line.name === "slow",
    );
    expect(early).toMatchObject({ before: true });
  });

  it("do not cover each other where two lines end early together, be it at the top of the paper", () => {
    for (const height of [40, 1000]) {
      const placed = labels(
        [line("slow", 256, height), line("you", 256, height * 1.1), line("exemplar", 1024, 4)],
        x,
        y,
        200,
      ).filter((label) => label.before);
      const [upper, lower] = placed.sort((one, other) => one.y - other.y);
      expect(placed).toHaveLength(2);
      expect(upper?.y).toBeGreaterThanOrEqual(0);
      expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeGreaterThanOrEqual(LETTER);
    }
  });
});

describe("an amount", () => {
  beforeAll(startI18n);

  it.each([
    [0.0012, "time", "1.2 ms"],
    [10 ** -3, "time", "1 ms"],
    [0.00000045, "time", "450 ns"],
    [12, "time", "12 s"],
    [262144, "memory", "256 KB"],
    [412, "memory", "412 B"],
    [0, "memory", "0 B"],
  ] as const)("of %d (%s) is %s", async (value, quantity, text) => {
    await i18n.changeLanguage("en");
    expect(amount(value, quantity, i18n.t, "en")).toBe(text);
  });
});
