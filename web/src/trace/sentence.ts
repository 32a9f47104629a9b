import type { TFunction } from "i18next";
import { brief } from "./brief";
import { type Changes, changes } from "./changes";
import { frameName } from "./FrameCard";
import type { Replay, State } from "./replay";
import { carded, classOf } from "./shapes";

/** What happens at a step, in one sentence. */
export function sentence({ step, objects }: State, t: TFunction): string {
  const frame = step.frames.at(-1);
  const name = frame ? frameName(frame.name, t) : "";
  const value = step.value === undefined ? "None" : brief(objects, step.value);
  const error = step.exception === undefined ? "" : brief(objects, step.exception);
  return t(`trace.event.${step.event}`, { line: step.line, name, value, error });
}

/** What stands behind the line in the code: what it raises, returns or yields; empty where it does neither. */
export function noteOf({ step, objects }: State): string {
  if (step.event === "raise" && step.exception !== undefined) {
    return brief(objects, step.exception);
  }
  const gives = step.event === "return" || step.event === "yield";
  return gives && step.value !== undefined ? `→ ${brief(objects, step.value)}` : "";
}

const MOST = 3;

/** What the step before did, in a few words: names bound, objects changed, objects that went out of sight. */
export function doings(replay: Replay, at: number, t: TFunction): string[] {
  if (at === 0) {
    return [];
  }
  const before = replay.at(at - 1);
  const state = replay.at(at);
  const done = changes(before, state);
  const known = (ref: number, { objects }: State) => {
    const object = objects.get(ref);
    return object && carded(object, objects) ? `${classOf(object)} #${replay.labels.get(ref)}` : null;
  };
  const told = (refs: Iterable<number>, at: State, key: "mutated" | "gone") =>
    [...refs]
      .map((ref) => known(ref, at))
      .filter((what) => what !== null)
      .map((what) => t(`trace.did.${key}`, { what }));
  const all = [
    ...bindings(replay, state, done),
    ...told(done.mutated.keys(), state, "mutated"),
    ...told(done.gone, before, "gone"),
  ];
  return all.length > MOST ? [...all.slice(0, MOST), "…"] : all;
}

function bindings(replay: Replay, { step, objects }: State, done: Changes): string[] {
  const frame = step.frames.at(-1);
  const bound = frame ? done.rebound.get(frame.id) : undefined;
  return (frame?.locals ?? [])
    .filter(([name]) => bound?.has(name))
    .map(([name, to]) => {
      const object = objects.get(to);
      const label = object && carded(object, objects) ? replay.labels.get(to) : undefined;
      return `${name} = ${object && label !== undefined ? `${classOf(object)} #${label}` : brief(objects, to)}`;
    });
}
