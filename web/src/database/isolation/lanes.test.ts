import { describe, expect, it } from "vitest";
import { lanes } from "./lanes";
import { read, write } from "./script";
import type { Moment } from "./types";

const read2 = (text: string) => {
  const found = read(text);
  return "steps" in found ? found.steps : [];
};

describe("lanes", () => {
  const steps = read2("A: begin\nA: update t\nB: update t\nA: commit");
  const moments: Moment[] = [
    { step: 0, of: 0, session: "A", happening: { type: "done" } },
    { step: 1, of: 1, session: "A", happening: { type: "changed", rows: 1 } },
    { step: 2, of: 2, session: "B", happening: { type: "blocks", by: ["A"] } },
    { step: 3, of: 3, session: "A", happening: { type: "commits" } },
    { step: 3, of: 2, session: "B", happening: { type: "changed", rows: 1 } },
  ];

  it("draw a wait from the step that blocks to the turn that ends it", () => {
    const rows = lanes(steps, ["A", "B"], moments, 4);
    expect(rows.map((row) => row.cells[1]?.waits)).toEqual([null, null, ["A"], null]);
    expect(rows[3]?.cells[1]?.seen).toEqual([{ of: 2, happening: { type: "changed", rows: 1 }, late: true }]);
  });

  it("show no more than was played", () => {
    expect(lanes(steps, ["A", "B"], moments, 2)).toHaveLength(2);
  });

  it("put a statement into its own session's lane", () => {
    const [first] = lanes(steps, ["A", "B"], moments, 1);
    expect(first?.cells.map((cell) => cell.own?.sql ?? null)).toEqual(["begin", null]);
  });
});

describe("a script", () => {
  it("is read a step a line, with statements that go on below", () => {
    expect(read("A: select 1,\n  2\n\nB!")).toEqual({
      steps: [
        { session: "A", sql: "select 1,\n  2", note: null },
        { session: "B", sql: null, note: null },
      ],
    });
  });

  it.each([
    ["begin", 1],
    ["A: begin\nA!\nwhat", 3],
    ["A:", 1],
    ["A: begin\nE: select 1", 2],
    ["A: begin\nb: select 1", 2],
    ["A: begin\nD!", 2],
    ["A: begin\n\u0410: commit", 2],
  ])("%j names the line that is no step", (text, line) => {
    expect(read(text)).toEqual({ line });
  });

  it("takes casts and assignments below a statement for what they are", () => {
    expect(read2("A: select\nx::int\ny := 1")).toHaveLength(1);
  });

  it("is written as it is read", () => {
    expect(write(read2("A: begin\nB!"))).toBe("A: begin\nB!");
  });
});
