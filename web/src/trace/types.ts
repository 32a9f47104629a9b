import type { components } from "../api/schema";

/** The number that stands for one object's identity. */
export type Ref = number;

export type Named = [name: string, to: Ref];

/** An object as it was seen at some step; `runner/TRACE.md` says which parts come with which class. */
export interface HeapObject {
  type: string;
  base?: string;
  refs?: number;
  more?: number;
  text?: string;
  exception?: boolean;
  items?: Ref[];
  entries?: [key: Ref, value: Ref][];
  attributes?: Named[];
  name?: string;
  line?: number;
  closure?: Named[];
  defaults?: Named[];
  state?: "created" | "running" | "suspended" | "closed";
  locals?: Named[];
}

export type Event = "line" | "call" | "return" | "yield" | "resume" | "raise" | "catch" | "end";

export interface Frame {
  id: number;
  name: string;
  line: number;
  locals: Named[];
  /** How many names were left out. */
  more?: number;
}

export interface Step {
  event: Event;
  /** Counted from 1; 0 where no frame is left. */
  line: number;
  /** How many UTF-16 units had been printed before. */
  stdout: number;
  value?: Ref;
  exception?: Ref;
  frames: Frame[];
  objects: Record<string, HeapObject>;
  gone: Ref[];
}

export type Cut = "steps" | "bytes" | "time";

/** A recorded run. */
export interface Trace {
  python: string;
  tool: string;
  cut: Cut | null;
  result: Ref | null;
  steps: Step[];
  stdout: string;
}

/** What the server answers: the recorded run, or what kept it from being recorded. */
export type Recording = Omit<components["schemas"]["TraceView"], "trace"> & { trace: Trace | null };
