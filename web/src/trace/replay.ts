import { numbered } from "./shapes";
import type { HeapObject, Ref, Step, Trace } from "./types";

/** Every so many steps the whole heap is kept, so that a seek applies fewer than this many. */
const KEYFRAME = 32;

/** What is true at one step. */
export interface State {
  at: number;
  step: Step;
  objects: ReadonlyMap<Ref, HeapObject>;
}

/** A recorded run that can be looked at from any step; objects that did not change are the same from step to step. */
export class Replay {
  /** The small numbers that objects are known by on the page, in the order in which they were first seen. */
  readonly labels: ReadonlyMap<Ref, number>;
  private readonly keyframes: ReadonlyMap<Ref, HeapObject>[] = [];

  constructor(readonly trace: Trace) {
    const heap = new Map<Ref, HeapObject>();
    const seen = new Map<Ref, HeapObject>();
    const known = new Set<Ref>();
    trace.steps.forEach((step, index) => {
      apply(step, heap);
      for (const [ref, object] of Object.entries(step.objects)) {
        seen.set(Number(ref), object);
      }
      for (const [ref, object] of Object.entries(step.objects)) {
        if (numbered(object, seen)) {
          known.add(Number(ref));
        }
      }
      if (index % KEYFRAME === 0) {
        this.keyframes.push(new Map(heap));
      }
    });
    this.labels = new Map([...known].sort((one, other) => one - other).map((ref, index) => [ref, index + 1]));
  }

  get length(): number {
    return this.trace.steps.length;
  }

  /** The nearest step that there is. */
  clamp(index: number): number {
    return Math.max(0, Math.min(Math.trunc(index) || 0, this.length - 1));
  }

  at(index: number): State {
    const at = this.clamp(index);
    const from = Math.floor(at / KEYFRAME);
    const objects = new Map(this.keyframes[from]);
    for (const step of this.trace.steps.slice(from * KEYFRAME + 1, at + 1)) {
      apply(step, objects);
    }
    const step = this.trace.steps[at];
    if (!step) {
      throw new RangeError("a run without steps has no state");
    }
    return { at, step, objects };
  }

  /** What had been printed before a step, and how much of it before the step that precedes it. */
  stdout(index: number): { old: string; fresh: string } {
    const count = (at: number) => this.trace.steps[at]?.stdout ?? 0;
    const at = this.clamp(index);
    const before = at === 0 ? 0 : count(at - 1);
    return {
      old: this.trace.stdout.slice(0, before),
      fresh: this.trace.stdout.slice(before, count(at)),
    };
  }
}

function apply(step: Step, heap: Map<Ref, HeapObject>): void {
  for (const [ref, object] of Object.entries(step.objects)) {
    heap.set(Number(ref), object);
  }
  for (const ref of step.gone) {
    heap.delete(ref);
  }
}
