import type { State } from "./replay";
import { type Part, partsOf, unordered } from "./shapes";
import type { HeapObject, Named, Ref } from "./types";

/** What a step did to one object. */
export interface Mutation {
  /** The places that are new or refer to something else. */
  parts: ReadonlySet<string>;
  /** How many places are there no more. */
  removed: number;
}

/** What is different from the step before. */
export interface Changes {
  fresh: ReadonlySet<Ref>;
  gone: ReadonlySet<Ref>;
  mutated: ReadonlyMap<Ref, Mutation>;
  /** Names bound or bound anew, by frame. */
  rebound: ReadonlyMap<number, ReadonlySet<string>>;
  entered: ReadonlySet<number>;
}

/** Compares two states; the first of a run has none before it, and nothing in it is called a change. */
export function changes(before: State | null, after: State): Changes {
  const fresh = new Set<Ref>();
  const mutated = new Map<Ref, Mutation>();
  const rebound = new Map<number, ReadonlySet<string>>();
  const entered = new Set<number>();
  const gone = new Set<Ref>();
  if (before) {
    for (const [ref, object] of after.objects) {
      const old = before.objects.get(ref);
      const mutation = old && old !== object ? mutationOf(old, object) : null;
      if (!old) {
        fresh.add(ref);
      } else if (mutation) {
        mutated.set(ref, mutation);
      }
    }
    for (const ref of before.objects.keys()) {
      if (!after.objects.has(ref)) {
        gone.add(ref);
      }
    }
    const frames = new Map(before.step.frames.map((frame) => [frame.id, frame]));
    for (const frame of after.step.frames) {
      const old = frames.get(frame.id);
      if (!old) {
        entered.add(frame.id);
      }
      rebound.set(frame.id, new Set(bound(old?.locals ?? [], frame.locals)));
    }
  }
  return { fresh, gone, mutated, rebound, entered };
}

function bound(before: Named[], after: Named[]): string[] {
  const old = new Map(before);
  return after.filter(([name, to]) => old.get(name) !== to).map(([name]) => name);
}

function mutationOf(before: HeapObject, after: HeapObject): Mutation | null {
  const old = partsOf(before);
  const now = partsOf(after);
  const parts = unordered(after)
    ? placed(old, now)
    : new Set([...shifted(old, now), ...placed(old, now, keyed)]);
  const removed = Math.max(0, old.length + (before.more ?? 0) - now.length - (after.more ?? 0));
  const told = parts.size > 0 || removed > 0 || before.state !== after.state || before.text !== after.text;
  const hidden = (before.more ?? 0) !== (after.more ?? 0);
  return told || hidden ? { parts, removed } : null;
}

const indexed = ({ key }: Part) => key.startsWith("[");
const keyed = (part: Part) => !indexed(part);

/** Places with keys of their own: what stands at the same key is compared. */
function placed(old: Part[], now: Part[], which: (part: Part) => boolean = () => true): Set<string> {
  const was = new Map(old.map((part) => [part.key, part.to]));
  return new Set(now.filter((part) => which(part) && was.get(part.key) !== part.to).map((part) => part.key));
}

/** Places in a row: an insertion or a removal moves the rest, and what only moved has not changed. */
function shifted(before: Part[], after: Part[]): Set<string> {
  const [old, now] = [before.filter(indexed), after.filter(indexed)];
  if (old.length === now.length) {
    return placed(old, now);
  }
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start]?.to === now[start]?.to) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.to === now.at(-1 - end)?.to) {
    end++;
  }
  return new Set(now.slice(start, now.length - end).map((part) => part.key));
}
