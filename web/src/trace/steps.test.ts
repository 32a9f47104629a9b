import { describe, expect, it } from "vitest";
import { ranLine, stepOver, stepOverBack } from "./steps";
import type { Event, Step } from "./types";

/** A call of `f` from the module's line 5, in which `g` is called from line 2. */
const steps = (
  [
    ["line", 5, [1]],
    ["call", 1, [1, 2]],
    ["line", 2, [1, 2]],
    ["call", 8, [1, 2, 3]],
    ["line", 9, [1, 2, 3]],
    ["return", 9, [1, 2, 3]],
    ["line", 3, [1, 2]],
    ["return", 3, [1, 2]],
    ["line", 6, [1]],
  ] as [Event, number, number[]][]
).map(([event, line, frames]): Step => ({
  event,
  line,
  stdout: 0,
  frames: frames.map((id) => ({ id, name: `f${id}`, line, locals: [] })),
  objects: {},
  gone: [],
}));

describe("stepping over", () => {
  it("passes what a line calls", () => {
    expect(stepOver(steps, 0)).toBe(8);
    expect(stepOver(steps, 2)).toBe(6);
    expect(stepOver(steps, 4)).toBe(5);
  });

  it("leaves a frame that is over, and stops at the ends", () => {
    expect(stepOver(steps, 7)).toBe(8);
    expect(stepOver(steps, 8)).toBe(8);
    expect(stepOverBack(steps, 0)).toBe(0);
  });

  it("goes back the same way", () => {
    expect(stepOverBack(steps, 8)).toBe(0);
    expect(stepOverBack(steps, 6)).toBe(2);
    expect(stepOverBack(steps, 3)).toBe(2);
  });
});

describe("the line that has just run", () => {
  it("is the one that the step before was about to run", () => {
    expect(ranLine(steps, 0)).toBe(0);
    expect(ranLine(steps, 1)).toBe(5);
    expect(ranLine(steps, 2)).toBe(0);
    expect(ranLine(steps, 5)).toBe(9);
  });
});
