import type { State } from "./replay";
import { partsOf } from "./shapes";
import type { Ref } from "./types";

/** A place that refers to an object: a frame's name, or a part of another object. */
export type Holder =
  { from: "frame"; frame: number; name: string } | { from: "object"; object: Ref; key: string };

/** Who refers to what, at one state. */
export function references(state: State): ReadonlyMap<Ref, Holder[]> {
  const holders = new Map<Ref, Holder[]>();
  const add = (to: Ref, holder: Holder) => {
    const known = holders.get(to);
    if (known) {
      known.push(holder);
    } else {
      holders.set(to, [holder]);
    }
  };
  for (const frame of state.step.frames) {
    for (const [name, to] of frame.locals) {
      add(to, { from: "frame", frame: frame.id, name });
    }
  }
  for (const [ref, object] of state.objects) {
    for (const part of partsOf(object)) {
      add(part.to, { from: "object", object: ref, key: part.key });
    }
  }
  return holders;
}
