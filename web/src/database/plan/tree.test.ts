import { describe, expect, it } from "vitest";
import { QUICK, SLOW } from "./fixtures";
import { all, misestimate, planOf, wordOf } from "./tree";

const steps = (json: string) => {
  const root = planOf(json);
  return root ? all(root) : [];
};

describe("a plan", () => {
  it("is told step by step, with what is each one's own", () => {
    expect(steps(SLOW).map(({ path, kind, ownPages }) => [path, kind, ownPages])).toEqual([
      ["0", "Aggregate", 0],
      ["0.0", "Nested Loop", 0],
      ["0.0.0", "Seq Scan", 447],
      ["0.0.1", "Index Scan Backward", 120000],
    ]);
    expect(steps(SLOW)[3]?.ownMillis).toBeCloseTo(40);
  });

  it("shows where the planner was mistaken, and in which direction", () => {
    const [, loop] = steps(SLOW);
    expect(loop && misestimate(loop)).toEqual({ times: 40000 / 38, more: true });
  });

  it("holds nothing against the planner below a Limit, nor where nothing ran", () => {
    const [, scan, never] = steps(QUICK);
    expect(scan && misestimate(scan)).toBeNull();
    expect(never && misestimate(never)).toBeNull();
  });

  it("has a word for every kind, for an unknown one, too", () => {
    expect(steps(SLOW).map(({ kind }) => wordOf(kind))).toEqual([
      "aggregate",
      "nested-loop",
      "seq-scan",
      "index-scan",
    ]);
    expect(wordOf("Something New")).toBe("other");
  });

  it("is none where the text is none", () => {
    expect(planOf("what?")).toBeNull();
    expect(planOf("[]")).toBeNull();
  });
});
