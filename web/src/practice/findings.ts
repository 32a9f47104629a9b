import type { Finding, Submission } from "../api/types";

/** The findings of one type. */
export function ofType<T extends Finding["type"]>(
  findings: Finding[],
  type: T,
): Extract<Finding, { type: T }>[] {
  return findings.filter((finding): finding is Extract<Finding, { type: T }> => finding.type === type);
}

/** Whether a submission settles its exercise. */
export const isSolved = (submission: Submission | null) =>
  submission?.purpose === "submit" && submission.verdict?.outcome === "accepted";

/** The line to mark in the editor: where it failed, if the text is still the one that failed; 0 for none. */
export function failingLine(submission: Submission | null, source: string): number {
  if (submission?.source !== source) {
    return 0;
  }
  for (const finding of submission.verdict?.findings ?? []) {
    switch (finding.type) {
      case "runtime-error":
        return finding.frames.at(-1)?.line ?? 0;
      case "not-loaded":
      case "rule-broken":
      case "sql-error":
        return finding.line;
      case "cases":
      case "usage":
      case "interpreter":
      case "wrong-answer":
      case "limit":
      case "bad-input":
      case "output":
      case "unavailable":
        break;
    }
  }
  return 0;
}

/** Two texts cut into what they share at both ends and what differs between. */
export function difference(one: string, other: string): { start: number; endOne: number; endOther: number } {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
    end++;
  }
  return { start, endOne: one.length - end, endOther: other.length - end };
}
