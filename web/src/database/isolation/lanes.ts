import type { Happening, Moment, ScriptStep } from "./types";

/** Something that happened to a session at a turn. */
export interface Seen {
  /** The step whose statement it happened to. */
  of: number;
  happening: Happening;
  /** Whether that statement had waited since an earlier turn. */
  late: boolean;
}

/** One session at one turn. */
export interface Cell {
  session: string;
  /** What it does itself at this turn; null where it is another's. */
  own: ScriptStep | null;
  seen: Seen[];
  /** Whom it still waits for when the turn is over; null where it does not wait. */
  waits: string[] | null;
}

/** All sessions at one turn. */
export interface Row {
  step: number;
  cells: Cell[];
}

/** What was played as a table: a row for each turn, a lane for each session. */
export function lanes(steps: ScriptStep[], sessions: string[], moments: Moment[], played: number): Row[] {
  const waiting = new Map<string, string[]>();
  return steps.slice(0, played).map((step, at) => {
    const now = moments.filter((moment) => moment.step === at);
    const cells = sessions.map((session): Cell => {
      const seen = now
        .filter((moment) => moment.session === session)
        .map(({ of, happening }) => ({ of, happening, late: of < at && happening.type !== "blocks" }));
      for (const { happening } of seen) {
        if (happening.type === "blocks") {
          waiting.set(session, happening.by);
        } else if (happening.type !== "queues") {
          waiting.delete(session);
        }
      }
      return {
        session,
        own: step.session === session ? step : null,
        seen,
        waits: waiting.get(session) ?? null,
      };
    });
    return { step: at, cells };
  });
}
