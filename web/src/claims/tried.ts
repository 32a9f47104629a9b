import type { Exercise } from "../api/types";
import type { Idea, Judged, Tried, TriedCases } from "./types";

/** The inputs worth sending: empty ones only where an empty text is an input, that is, for a program. */
export function inputsToTry(inputs: string[], style: Exercise["style"]): string[] {
  return style === "program" ? inputs : inputs.filter((input) => input.trim() !== "");
}

/** What a verdict says about the inputs that were tried. */
export function triedIn(judged: Judged | null): TriedCases | null {
  const found = judged?.verdict?.findings.find((finding) => finding.type === "edge-cases");
  return found?.type === "edge-cases" ? found : null;
}

/** How an input went, if it was tried as it stands now. */
export function resultOf(tried: Tried[], input: string): Tried | undefined {
  return tried.find((one) => one.input.trim() === input.trim());
}

/** The numbers of the ideas that nothing caught. */
export function missed(ideas: Idea[], result: TriedCases | null): Set<number> {
  const caught = new Set(result?.tried.flatMap(({ catches }) => catches));
  return new Set(ideas.map(({ number }) => number).filter((number) => !caught.has(number)));
}
