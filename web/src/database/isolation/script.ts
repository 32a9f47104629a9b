import type { ScriptStep } from "./types";

const LINE = /^([A-C])(!|:)\s?(.*)$/;

/** What looks like a session of another name, letters that only look like A among them; not a cast `x::int` and not an assignment `x := 1`. */
const STRANGER = /^\p{L}\s*(!\s*$|:(?![:=]))/u;

/** What somebody typed, as steps, or which line is none. */
export type Read = { steps: ScriptStep[] } | { line: number };

/** Reads steps, a line each: `A: statement`, `A!` for a crash; other lines go on with the statement above. */
export function read(text: string): Read {
  const steps: ScriptStep[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const parts = LINE.exec(line.trim());
    const last = steps.at(-1);
    if (parts?.[1] && parts[2] === "!" && !parts[3]?.trim()) {
      steps.push({ session: parts[1], sql: null, note: null });
    } else if (parts?.[1] && parts[2] === ":" && parts[3]?.trim()) {
      steps.push({ session: parts[1], sql: parts[3], note: null });
    } else if (line.trim() && !parts && !STRANGER.test(line.trim()) && last?.sql) {
      last.sql += `\n${line}`;
    } else if (line.trim()) {
      return { line: index + 1 };
    }
  }
  return { steps };
}

/** Steps as somebody would type them. */
export function write(steps: ScriptStep[]): string {
  return steps.map(({ session, sql }) => (sql === null ? `${session}!` : `${session}: ${sql}`)).join("\n");
}
