import { NO_LEVEL } from "./types";

/** What a learner has said so far, kept as the text of his draft. */
export interface Said {
  /** One for each question, in their order; null where he has not said yet. */
  predictions: (string | null)[];
  weakest: string | null;
  /** The cures that he thinks help. */
  cures: string[];
  /** How many steps he has seen. */
  played: number;
}

export function readDraft(source: string, questions: number): Said {
  let kept: Partial<Said> = {};
  try {
    kept = JSON.parse(source) as Partial<Said>;
  } catch {
    // nothing was said yet
  }
  const predictions = Array.isArray(kept.predictions) ? kept.predictions : [];
  return {
    predictions: Array.from({ length: questions }, (_, i) => predictions[i] ?? null),
    weakest: kept.weakest ?? null,
    cures: Array.isArray(kept.cures) ? kept.cures : [],
    played: typeof kept.played === "number" ? kept.played : 0,
  };
}

export function writeDraft(said: Said): string {
  return JSON.stringify(said);
}

/** What is handed in: a question that was skipped counts as wrong. */
export function answer(said: Said): string {
  return JSON.stringify({
    predictions: said.predictions.map((one) => one ?? ""),
    weakest: said.weakest ?? NO_LEVEL,
    cures: said.cures,
  });
}
