import { describe, expect, it } from "vitest";
import { inputsToTry, missed, resultOf, triedIn } from "./tried";
import type { Judged, Tried } from "./types";

const tried = (input: string, ...catches: number[]): Tried => ({
  input,
  expected: "1",
  problem: null,
  message: null,
  catches,
});
const ideas = [1, 2, 3].map((number) => ({ number, why: "why", failsOn: "x" }));

describe("edge cases", () => {
  it("that are empty are sent only where an empty text is an input", () => {
    expect(inputsToTry(["[1]", "  ", ""], "function")).toEqual(["[1]"]);
    expect(inputsToTry([""], "program")).toEqual([""]);
  });

  it("show a result only while they stand as they were tried", () => {
    const results = [tried("[1]", 2), tried("[2]")];
    expect(resultOf(results, "[1]\n")?.catches).toEqual([2]);
    expect(resultOf(results, "[1, 1]")).toBeUndefined();
  });

  it("miss the ideas that none of them catches", () => {
    const result = {
      type: "edge-cases" as const,
      caught: 2,
      total: 3,
      tried: [tried("a", 1), tried("b", 1, 3)],
    };
    expect([...missed(ideas, result)]).toEqual([2]);
    expect([...missed(ideas, null)]).toEqual([1, 2, 3]);
  });

  it("have a result once they are judged, and none where judging failed", () => {
    const finding = { type: "edge-cases" as const, caught: 0, total: 3, tried: [] };
    const judged = { verdict: { outcome: "accepted", score: 0, findings: [finding] } } as unknown as Judged;
    expect(triedIn(judged)).toBe(finding);
    expect(triedIn({ verdict: null } as Judged)).toBeNull();
    expect(triedIn(null)).toBeNull();
  });
});
