import type { Step } from "./types";

const innermost = (step: Step | undefined) => step?.frames.at(-1)?.id;

/** The next step in the same frame, past whatever it calls; past its end, the first step outside it. */
export function stepOver(steps: Step[], at: number): number {
  const here = innermost(steps[at]);
  for (let next = at + 1; next < steps.length; next++) {
    if (outOf(steps[next], here)) {
      return next;
    }
  }
  return steps.length - 1;
}

/** The way back of {@link stepOver}. */
export function stepOverBack(steps: Step[], at: number): number {
  const here = innermost(steps[at]);
  for (let previous = at - 1; previous >= 0; previous--) {
    if (outOf(steps[previous], here)) {
      return previous;
    }
  }
  return 0;
}

function outOf(step: Step | undefined, frame: number | undefined): boolean {
  return innermost(step) === frame || !step?.frames.some(({ id }) => id === frame);
}

/** The line that the step before ran, 0 where it ran none. */
export function ranLine(steps: Step[], at: number): number {
  const before = steps[at - 1];
  return before?.event === "line" || before?.event === "catch" ? before.line : 0;
}
