/** What was chosen, by question, as it is kept in the attempt's draft; whatever is no answer counts for none. */
export function readAnswers(text: string): Record<string, string> {
  try {
    const kept = JSON.parse(text) as unknown;
    return kept !== null && typeof kept === "object" && !Array.isArray(kept)
      ? Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"))
      : {};
  } catch {
    return {};
  }
}

export const writeAnswers = (answers: Record<string, string>) => JSON.stringify(answers);
