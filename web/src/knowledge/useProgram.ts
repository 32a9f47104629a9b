import { useMutation } from "@tanstack/react-query";
import { call } from "../api/client";
import type { Proof, Ran } from "./types";

/** How what a program printed compares with what the text claims. */
export type Comparison = "same" | "differs" | "other-python" | "failed";

/** A program that ran, with its source as it was then. */
export interface Outcome extends Ran {
  source: string;
}

/** Runs programs; the newest outcome stays until the next. */
export function useProgram() {
  return useMutation({
    mutationFn: async (source: string): Promise<Outcome> => ({
      source,
      ...(await call<Ran>("/api/programs", { method: "POST", body: { source } })),
    }),
  });
}

/** The versions for which a proof holds, as in ≥ 3.11, < 3.14. */
export function versions(proof: Proof): string {
  return proof.versions
    .replaceAll(/\s*,\s*/g, ", ")
    .replaceAll(">=", "≥ ")
    .replaceAll("==", "")
    .replaceAll("<", "< ");
}

/** Compares what came with what is claimed; space at the end does not count. */
export function compare(proof: Proof, { stdout, finding }: Ran): Comparison {
  if (finding) {
    return "failed";
  }
  if (stdout.trimEnd() === proof.prints.trimEnd()) {
    return "same";
  }
  return proof.holds === false ? "other-python" : "differs";
}
