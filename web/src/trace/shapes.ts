import type { HeapObject, Ref } from "./types";

/** What a reader calls an object's class: a class itself is of type `type`, which helps nobody. */
export function classOf(object: HeapObject): string {
  return shapeOf(object) === "class" ? "class" : object.type;
}

/** How an object is told: as a value, as a text, or by its parts. */
export type Shape =
  | "value"
  | "text"
  | "sequence"
  | "mapping"
  | "function"
  | "class"
  | "generator"
  | "exception"
  | "instance"
  | "opaque";

export function shapeOf(object: HeapObject): Shape {
  if (object.exception) {
    return "exception";
  }
  if (object.state !== undefined) {
    return "generator";
  }
  if (object.entries) {
    return "mapping";
  }
  if (object.items) {
    return "sequence";
  }
  if (object.text !== undefined) {
    return object.type === "str" || object.base === "str" ? "text" : "value";
  }
  if (object.attributes) {
    return object.name === undefined ? "instance" : "class";
  }
  return object.closure ? "function" : "opaque";
}

/** One place in an object that refers to another; `key` names the place for as long as the object lives. */
export interface Part {
  key: string;
  /** What stands before the value: a name, an index, or the object that is the key. */
  label: string | { ref: Ref };
  to: Ref;
}

const UNORDERED = new Set(["set", "frozenset"]);

export function unordered(object: HeapObject): boolean {
  return UNORDERED.has(object.base ?? object.type);
}

export function partsOf(object: HeapObject): Part[] {
  const named = [
    ...(object.locals ?? []),
    ...(object.closure ?? []),
    ...(object.defaults ?? []),
    ...(object.attributes ?? []),
  ];
  return [
    ...(object.items ?? []).map((to, index) => ({
      key: unordered(object) ? `{${to}}` : `[${index}]`,
      label: unordered(object) ? "" : String(index),
      to,
    })),
    ...(object.entries ?? []).map(([key, to]) => ({ key: `{${key}}`, label: { ref: key }, to })),
    ...named.map(([name, to]) => ({ key: `.${name}`, label: name, to })),
  ];
}

/** Texts up to this long stand where they are referred to. */
const SHORT = 32;

/** Numbers, short texts, None and the like: shown in place, for nobody can change them. */
export function plain(object: HeapObject): boolean {
  const shape = shapeOf(object);
  return (
    (shape === "value" || shape === "text") &&
    !object.base &&
    object.type !== "bytearray" &&
    !object.more &&
    (object.text ?? "").length <= SHORT
  );
}

type Objects = ReadonlyMap<Ref, HeapObject>;

/** Whether an object has something to show on a card of its own. */
export function carded(object: HeapObject, objects: Objects): boolean {
  switch (shapeOf(object)) {
    case "opaque":
      return false;
    case "function":
      return (
        (object.closure ?? []).length > 0 || !(object.defaults ?? []).every(([, to]) => simple(to, objects))
      );
    case "class":
      return partsOf(object).length > 0;
    default:
      return !plain(object);
  }
}

function simple(ref: Ref, objects: Objects): boolean {
  const object = objects.get(ref);
  return object === undefined || plain(object);
}

/** Whether an object is known by a number of its own. */
export function numbered(object: HeapObject, objects: Objects): boolean {
  return carded(object, objects) || (shapeOf(object) === "opaque" && object.name === undefined);
}
