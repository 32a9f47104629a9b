import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brief } from "./brief";
import { changes } from "./changes";
import { equality } from "./equality";
import { references } from "./references";
import { Replay } from "./replay";
import { partsOf } from "./shapes";
import type { Trace } from "./types";

const FOLDER = join("..", "runner", "tests", "traces");
const traces = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, trace: JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Trace }));

const replayed = traces.map(({ name, trace }) => [name, new Replay(trace)] as const);

describe("what the recorder writes", () => {
  it("is there", () => expect(traces.length).toBeGreaterThan(10));

  it.each(replayed)("%s refers to nothing that is not there", (_, replay) => {
    for (let at = 0; at < replay.length; at++) {
      const { objects, step } = replay.at(at);
      const missing = [...references({ at, step, objects }).keys()].filter((ref) => !objects.has(ref));
      expect([at, missing]).toEqual([at, []]);
    }
  });

  it.each(replayed)("%s can be told at every step", (_, replay) => {
    for (let at = 0; at < replay.length; at++) {
      const state = replay.at(at);
      const found = changes(at > 0 ? replay.at(at - 1) : null, state);
      for (const [ref, object] of state.objects) {
        expect(brief(state.objects, ref)).not.toBe("");
        expect(new Set(partsOf(object).map(({ key }) => key)).size).toBe(partsOf(object).length);
        expect(found.fresh.has(ref) && found.mutated.has(ref)).toBe(false);
        expect(object.text === "nan" ? "equal" : equality(state.objects, ref, ref)).not.toBe("different");
      }
    }
  });
});
