import { shapeOf, unordered } from "./shapes";
import type { HeapObject, Ref } from "./types";

/** What `==` says: known, or the learner's class decides, or too little of the objects was recorded. */
export type Equality = "equal" | "different" | "class" | "unknown";

type Objects = ReadonlyMap<Ref, HeapObject>;

/** What `one == other` gives, found from the recorded parts as Python's own containers do it. */
export function equality(objects: Objects, one: Ref, other: Ref): Equality {
  return compare(objects, one, other, new Set());
}

function compare(objects: Objects, one: Ref, other: Ref, open: Set<string>): Equality {
  const a = objects.get(one);
  const b = objects.get(other);
  const pair = `${one} ${other}`;
  if (!a || !b || open.has(pair)) {
    return "unknown";
  }
  if (decides(a) || decides(b)) {
    return "class";
  }
  const inside = new Set(open).add(pair);
  const parts = (x: Ref, y: Ref): Equality => (x === y ? "equal" : compare(objects, x, y, inside));
  switch (shapeOf(a)) {
    case "value":
    case "text":
      return values(a, b);
    case "sequence":
      return kind(a) === kind(b) ? (unordered(a) ? sets(a, b, parts) : rows(a, b, parts)) : "different";
    case "mapping":
      return b.entries ? mappings(a, b, parts) : "different";
    default:
      return one === other ? "equal" : "different";
  }
}

/** Instances, exceptions and subclasses may define `__eq__`, which the recording never calls. */
function decides(object: HeapObject): boolean {
  const shape = shapeOf(object);
  return object.base !== undefined || shape === "instance" || shape === "exception" || shape === "opaque";
}

const kind = ({ type }: HeapObject) => (type === "frozenset" ? "set" : type);
const NUMBERS = new Set(["int", "float", "bool"]);

function values(a: HeapObject, b: HeapObject): Equality {
  if (NUMBERS.has(a.type) && NUMBERS.has(b.type)) {
    return a.more || b.more ? "unknown" : answer(sameNumber(a, b));
  }
  const sure = written(a) && written(b);
  if (a.type !== b.type || a.text !== b.text) {
    return sure ? "different" : "unknown";
  }
  return a.more || b.more ? "unknown" : "equal";
}

/** What is equal to nothing but what is written the same: not so Decimal('1.0'), bytearray(b'') or range(0). */
const WRITTEN = new Set(["NoneType", "ellipsis", "str", "bytes", "date", "timedelta", ...NUMBERS]);

const written = ({ type }: HeapObject) => WRITTEN.has(type);

const answer = (same: boolean): Equality => (same ? "equal" : "different");

function sameNumber(a: HeapObject, b: HeapObject): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (typeof x === typeof y) {
    return x === y;
  }
  const [float, int] = typeof x === "number" ? [x, y] : [y, x];
  return Number.isInteger(float) && BigInt(float) === int;
}

function numberOf({ type, text = "" }: HeapObject): number | bigint {
  if (type === "bool") {
    return text === "True" ? 1n : 0n;
  }
  return type === "int" ? BigInt(text) : Number(text.replace("inf", "Infinity"));
}

type Parts = (one: Ref, other: Ref) => Equality;

const size = (object: HeapObject) =>
  (object.items?.length ?? object.entries?.length ?? 0) + (object.more ?? 0);

function rows(a: HeapObject, b: HeapObject, parts: Parts): Equality {
  if (size(a) !== size(b)) {
    return "different";
  }
  const found = (a.items ?? []).map((item, index) => parts(item, b.items?.[index] ?? -1));
  return all(a.more ? [...found, "unknown"] : found);
}

function sets(a: HeapObject, b: HeapObject, parts: Parts): Equality {
  if (size(a) !== size(b)) {
    return "different";
  }
  const found = (a.items ?? []).map((item) => any((b.items ?? []).map((other) => parts(item, other))));
  return a.more || b.more ? "unknown" : all(found);
}

function mappings(a: HeapObject, b: HeapObject, parts: Parts): Equality {
  if (size(a) !== size(b)) {
    return "different";
  }
  const found = (a.entries ?? []).map(([key, value]) =>
    any((b.entries ?? []).map(([otherKey, other]) => all([parts(key, otherKey), parts(value, other)]))),
  );
  return a.more || b.more ? "unknown" : all(found);
}

function all(found: Equality[]): Equality {
  return found.find((one) => one === "different") ?? found.find((one) => one !== "equal") ?? "equal";
}

function any(found: Equality[]): Equality {
  return found.find((one) => one === "equal") ?? found.find((one) => one !== "different") ?? "different";
}
