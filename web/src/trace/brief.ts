import { shapeOf } from "./shapes";
import type { HeapObject, Ref } from "./types";

const FEW = 4;

/** A text as Python writes it, in quotes. */
export function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t")
    .replaceAll("\r", "\\r")
    .replaceAll(quote, `\\${quote}`);
  return quote + inside + quote;
}

/** An object in a few characters, much as Python would print it. */
export function brief(objects: ReadonlyMap<Ref, HeapObject>, ref: Ref, deep = true): string {
  const object = objects.get(ref);
  if (!object) {
    return "…";
  }
  switch (shapeOf(object)) {
    case "text":
      return quoted(cut(object.text ?? "")) + (object.more ? "…" : "");
    case "value":
      return (object.text ?? "") + (object.more ? "…" : "");
    case "exception":
      return object.text ? `${object.type}: ${cut(object.text)}` : object.type;
    case "function":
      return `${object.name ?? object.type}(${defaults(objects, object)})`;
    case "generator":
      return object.name ?? object.type;
    case "class":
      return `class ${object.name}`;
    case "sequence":
      return row(object, deep ? (object.items ?? []).map((item) => brief(objects, item, false)) : null);
    case "mapping":
      return row(
        object,
        deep
          ? (object.entries ?? []).map(
              ([key, value]) => `${brief(objects, key, false)}: ${brief(objects, value, false)}`,
            )
          : null,
      );
    case "opaque":
      return object.name ? `${object.type} ${object.name}` : object.type;
    case "instance":
      return object.type;
  }
}

function defaults(objects: ReadonlyMap<Ref, HeapObject>, object: HeapObject): string {
  const known = (object.defaults ?? []).map(([name, to]) => `${name}=${brief(objects, to, false)}`);
  return ["…", ...known].join(", ");
}

const BRACKETS: Record<string, [string, string]> = {
  list: ["[", "]"],
  tuple: ["(", ")"],
  set: ["{", "}"],
  dict: ["{", "}"],
};

function row(object: HeapObject, parts: string[] | null): string {
  const [open, close] = BRACKETS[object.type] ?? [`${object.type}(`, ")"];
  const empty = (object.items ?? object.entries ?? []).length === 0;
  if (!parts) {
    return open + (empty ? "" : "…") + close;
  }
  const left = parts.length > FEW || object.more ? [...parts.slice(0, FEW), "…"] : parts;
  const single = object.type === "tuple" && left.length === 1 ? "," : "";
  return open + left.join(", ") + single + close;
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
