import { describe, expect, it } from "vitest";
import { changes } from "./changes";
import { references } from "./references";
import { Replay } from "./replay";
import type { HeapObject, Step, Trace } from "./types";

/** Numbers that look random and are the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Heap = Map<number, HeapObject>;

/** A made-up run: what is true at every step, and the recording that says of each step only what is new. */
function madeUp(seed: number, length: number): { heaps: Heap[]; trace: Trace } {
  const roll = dice(seed);
  const heaps: Heap[] = [];
  const steps: Step[] = [];
  let heap: Heap = new Map();
  let next = 1;
  for (let at = 0; at < length; at++) {
    const now: Heap = new Map(heap);
    const known = [...now.keys()];
    for (const ref of known) {
      if (roll(9) === 0) {
        now.delete(ref);
      } else if (roll(4) === 0) {
        now.set(ref, { type: "list", items: known.filter(() => roll(3) === 0), more: 0 });
      }
    }
    for (let born = roll(4); born > 0; born--) {
      now.set(next++, { type: "int", text: String(roll(100)), more: 0 });
    }
    const said = [...now].filter(([ref, object]) => heap.get(ref) !== object);
    steps.push({
      event: "line",
      line: 1 + roll(9),
      stdout: at,
      frames: [],
      objects: Object.fromEntries(said),
      gone: [...heap.keys()].filter((ref) => !now.has(ref)),
    });
    heaps.push(now);
    heap = now;
  }
  return {
    heaps,
    trace: { python: "3.11.2", tool: "settrace", cut: null, result: null, steps, stdout: "x".repeat(length) },
  };
}

const step = (part: Partial<Step>): Step => ({
  event: "line",
  line: 1,
  stdout: 0,
  frames: [],
  objects: {},
  gone: [],
  ...part,
});
const run = (steps: Step[], stdout = ""): Replay =>
  new Replay({ python: "3.11.2", tool: "settrace", cut: null, result: null, steps, stdout });
const frame = (locals: [string, number][], id = 1) => ({ id, name: "<module>", line: 1, locals });
const list = (...items: number[]): HeapObject => ({ type: "list", items, more: 0 });

describe("a replayed run", () => {
  it("has at every step what was there, however one gets to it", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { heaps, trace } = madeUp(seed, 1 + ((seed * 7) % 150));
      const replay = new Replay(trace);
      const roll = dice(seed + 1000);
      heaps.forEach((heap, at) => expect(replay.at(at).objects).toEqual(heap));
      for (let seek = 0; seek < 60; seek++) {
        const at = roll(heaps.length);
        expect(replay.at(at).objects).toEqual(heaps[at]);
      }
    }
  });

  it("keeps an object the same from step to step while nothing is said of it", () => {
    const { trace } = madeUp(3, 100);
    const replay = new Replay(trace);
    for (let at = 1; at < replay.length; at++) {
      const before = replay.at(at - 1).objects;
      for (const [ref, object] of replay.at(at).objects) {
        if (!trace.steps[at]?.objects[ref]) {
          expect(object).toBe(before.get(ref));
        }
      }
    }
  });

  it("stays within its ends", () => {
    const { trace } = madeUp(5, 10);
    const replay = new Replay(trace);
    expect([-3, 0, 9, 99, Number.NaN].map((index) => replay.at(index).at)).toEqual([0, 0, 9, 9, 0]);
  });

  it("numbers what has a card in the order in which it was first seen, and keeps the number", () => {
    const replay = run([
      step({
        objects: {
          7: list(2),
          2: { type: "int", text: "1" },
          3: { type: "lock" },
          5: { type: "module", name: "math" },
        },
      }),
      step({ objects: { 9: { type: "str", text: "x".repeat(50) } }, gone: [3] }),
    ]);
    expect([...replay.labels]).toEqual([
      [3, 1],
      [7, 2],
      [9, 3],
    ]);
  });

  it("prints what had been printed", () => {
    const replay = run([step({}), step({ stdout: 3 }), step({ stdout: 5 })], "😀a\nb");
    expect(replay.stdout(0)).toEqual({ old: "", fresh: "" });
    expect(replay.stdout(1)).toEqual({ old: "", fresh: "😀a" });
    expect(replay.stdout(2)).toEqual({ old: "😀a", fresh: "\nb" });
  });
});

describe("what a step changed", () => {
  const between = (before: Step, after: Step) => {
    const replay = run([before, after]);
    return changes(replay.at(0), replay.at(1));
  };
  const parts = (before: HeapObject, after: HeapObject) =>
    between(step({ objects: { 1: before } }), step({ objects: { 1: after } })).mutated.get(1);

  it("is nothing at the first", () => {
    const first = changes(null, run([step({ objects: { 1: list() } })]).at(0));
    expect([first.fresh.size, first.mutated.size, first.gone.size]).toEqual([0, 0, 0]);
  });

  it("names new objects, gone ones and frames that were entered", () => {
    const found = between(
      step({ objects: { 1: list() }, frames: [frame([])] }),
      step({ objects: { 2: list() }, gone: [1], frames: [frame([]), frame([["x", 2]], 2)] }),
    );
    expect([...found.fresh]).toEqual([2]);
    expect([...found.gone]).toEqual([1]);
    expect([...found.entered]).toEqual([2]);
    expect([...(found.rebound.get(2) ?? [])]).toEqual(["x"]);
  });

  it("tells a name bound anew from one that is not", () => {
    const found = between(
      step({
        frames: [
          frame([
            ["a", 1],
            ["b", 1],
          ]),
        ],
      }),
      step({
        frames: [
          frame([
            ["a", 1],
            ["b", 2],
          ]),
        ],
      }),
    );
    expect([...(found.rebound.get(1) ?? [])]).toEqual(["b"]);
  });

  it("is the places of a list that differ, not those that moved", () => {
    expect([...(parts(list(1, 2), list(1, 2, 3))?.parts ?? [])]).toEqual(["[2]"]);
    expect([...(parts(list(1, 2), list(9, 1, 2))?.parts ?? [])]).toEqual(["[0]"]);
    expect([...(parts(list(1, 2, 3), list(3, 2, 1))?.parts ?? [])]).toEqual(["[0]", "[2]"]);
    expect(parts(list(1, 2, 3), list(1, 3))).toEqual({ parts: new Set(), removed: 1 });
  });

  it("is a key's value, an attribute, a member of a set", () => {
    const dict = (...entries: [number, number][]): HeapObject => ({ type: "dict", entries, more: 0 });
    expect([...(parts(dict([1, 2]), dict([1, 3], [4, 5]))?.parts ?? [])]).toEqual(["{1}", "{4}"]);
    const node = (to: number): HeapObject => ({ type: "Node", attributes: [["next", to]], more: 0 });
    expect([...(parts(node(1), node(2))?.parts ?? [])]).toEqual([".next"]);
    const set = (...items: number[]): HeapObject => ({ type: "set", items, more: 0 });
    expect([...(parts(set(1, 2), set(2, 1, 3))?.parts ?? [])]).toEqual(["{3}"]);
  });

  it("is seen where the part that changed was left out", () => {
    const cut = (more: number): HeapObject => ({ type: "list", items: [1], more });
    expect(parts(cut(10), cut(11))).toEqual({ parts: new Set(), removed: 0 });
    expect(parts(cut(10), cut(10))).toBeUndefined();
  });
});

describe("references", () => {
  it("come from names and from parts of objects", () => {
    const state = run([step({ frames: [frame([["a", 1]])], objects: { 1: list(2, 1), 2: list() } })]).at(0);
    const found = references(state);
    expect(found.get(1)).toEqual([
      { from: "frame", frame: 1, name: "a" },
      { from: "object", object: 1, key: "[1]" },
    ]);
    expect(found.get(2)).toEqual([{ from: "object", object: 1, key: "[0]" }]);
  });
});
