import { type Equality, equality } from "./equality";
import type { State } from "./replay";
import { carded, shapeOf } from "./shapes";
import type { HeapObject, Ref } from "./types";

/** A name that can be spoken of at a step. */
export interface Visible {
  /** Tells it from a name of the same spelling in another frame, from step to step. */
  key: string;
  name: string;
  frame: string;
  innermost: boolean;
  to: Ref;
}

/** The names that the running code sees: its own first, then the module's. Then those of the frames between. */
export function namesOf(state: State): Visible[] {
  const { frames } = state.step;
  const order = [...frames.slice(-1), ...frames.slice(0, -1)];
  return order.flatMap((frame) =>
    frame.locals.map(([name, to]) => ({
      key: `${frame.id}.${name}`,
      name,
      frame: frame.name,
      innermost: frame === frames.at(-1),
      to,
    })),
  );
}

export interface Relation {
  one: string;
  other: string;
  same: boolean;
  equality: Equality;
}

const MOST_NAMES = 8;
const MOST_RELATIONS = 4;
const DATA = new Set(["sequence", "mapping", "instance", "generator"]);

/** What is worth saying of the names in sight: which are one object, and which are equal without being one. */
export function relations(state: State): Relation[] {
  const module = state.step.frames[0]?.name;
  const seen = new Map<string, Ref>();
  for (const { name, frame, innermost, to } of namesOf(state)) {
    if ((innermost || frame === module) && !seen.has(name) && telling(state.objects.get(to), state)) {
      seen.set(name, to);
    }
  }
  const names = [...seen].slice(0, MOST_NAMES);
  const found = names.flatMap(([one, to], index) =>
    names.slice(0, index).map(([other, otherTo]) => ({
      one: other,
      other: one,
      same: to === otherTo,
      equality: equality(state.objects, otherTo, to),
    })),
  );
  const same = found.filter((relation) => relation.same);
  const equal = found.filter((relation) => !relation.same && relation.equality === "equal");
  return [...same, ...equal].slice(0, MOST_RELATIONS);
}

function telling(object: HeapObject | undefined, { objects }: State): boolean {
  return object !== undefined && carded(object, objects) && DATA.has(shapeOf(object));
}
