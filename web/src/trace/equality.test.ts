import { describe, expect, it } from "vitest";
import { type Equality, equality } from "./equality";
import type { HeapObject } from "./types";

const int = (text: string): HeapObject => ({ type: "int", text });
const float = (text: string): HeapObject => ({ type: "float", text });
const list = (items: number[], more = 0): HeapObject => ({ type: "list", items, more });
const node: HeapObject = { type: "Node", attributes: [], more: 0 };

function compare(objects: Record<number, HeapObject>, one = 1, other = 2): Equality {
  return equality(new Map(Object.entries(objects).map(([ref, object]) => [Number(ref), object])), one, other);
}

describe("==", () => {
  it.each([
    ["equal numbers of different classes", int("1"), float("1.0"), "equal"],
    ["a bool and an int", { type: "bool", text: "True" }, int("1"), "equal"],
    ["numbers too large for a float", int("9007199254740993"), float("9007199254740992.0"), "different"],
    ["not a number", float("nan"), float("nan"), "different"],
    ["infinities", float("-inf"), float("-inf"), "equal"],
    ["texts", { type: "str", text: "a" }, { type: "str", text: "a" }, "equal"],
    ["a text and a number", { type: "str", text: "1" }, int("1"), "different"],
    [
      "texts of which only the beginning is known",
      { type: "str", text: "a", more: 5 },
      { type: "str", text: "a", more: 5 },
      "unknown",
    ],
    ["None", { type: "NoneType", text: "None" }, int("0"), "different"],
    [
      "decimals written otherwise",
      { type: "Decimal", text: "1" },
      { type: "Decimal", text: "1.0" },
      "unknown",
    ],
    [
      "bytes and a bytearray",
      { type: "bytes", text: "b''" },
      { type: "bytearray", text: "bytearray(b'')" },
      "unknown",
    ],
    ["a list and a tuple", list([]), { type: "tuple", items: [], more: 0 }, "different"],
    ["a set and a frozenset", { type: "set", items: [] }, { type: "frozenset", items: [] }, "equal"],
    ["a learner's instances", node, node, "class"],
    ["a subclass of list", list([]), { type: "Stack", base: "list", items: [], more: 0 }, "class"],
    [
      "functions",
      { type: "function", name: "f", closure: [] },
      { type: "function", name: "f", closure: [] },
      "different",
    ],
  ] as [string, HeapObject, HeapObject, Equality][])("of %s", (_, one, other, answer) => {
    expect(compare({ 1: one, 2: other })).toBe(answer);
    expect(compare({ 1: one, 2: other }, 2, 1)).toBe(answer);
  });

  it("of lists goes through their items, in order", () => {
    const items = { 3: int("1"), 4: int("1"), 5: int("2") };
    expect(compare({ 1: list([3, 5]), 2: list([4, 5]), ...items })).toBe("equal");
    expect(compare({ 1: list([3, 5]), 2: list([5, 4]), ...items })).toBe("different");
    expect(compare({ 1: list([3]), 2: list([4, 5]), ...items })).toBe("different");
  });

  it("of containers takes identity for equality first, as Python does", () => {
    expect(compare({ 1: list([3]), 2: list([3]), 3: float("nan") })).toBe("equal");
    expect(compare({ 1: list([3]), 2: list([3]), 3: node })).toBe("equal");
    expect(compare({ 1: list([3]), 2: list([4]), 3: node, 4: node })).toBe("class");
  });

  it("of dicts and sets does not look at order", () => {
    const items = { 3: int("1"), 4: int("2"), 5: int("1"), 6: int("2") };
    const dict = (...entries: [number, number][]): HeapObject => ({ type: "dict", entries, more: 0 });
    expect(compare({ 1: dict([3, 4], [4, 3]), 2: dict([6, 5], [5, 6]), ...items })).toBe("equal");
    expect(compare({ 1: dict([3, 4]), 2: dict([5, 5]), ...items })).toBe("different");
    const set = (...of: number[]): HeapObject => ({ type: "set", items: of, more: 0 });
    expect(compare({ 1: set(3, 4), 2: set(6, 5), ...items })).toBe("equal");
    expect(compare({ 1: set(3), 2: set(6), ...items })).toBe("different");
  });

  it("is not claimed where only a part was recorded, but a difference is", () => {
    const items = { 3: int("1"), 4: int("2") };
    expect(compare({ 1: list([3], 9), 2: list([3], 9), ...items })).toBe("unknown");
    expect(compare({ 1: list([3], 9), 2: list([4], 9), ...items })).toBe("different");
    expect(compare({ 1: list([3], 9), 2: list([3], 8), ...items })).toBe("different");
  });

  it("comes to an end where lists hold themselves", () => {
    expect(compare({ 1: list([2]), 2: list([1]) })).toBe("unknown");
  });
});
