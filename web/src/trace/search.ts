/** What the address of the page says: what to run, and where in it the reader is. */
export interface TraceSearch {
  code?: string;
  submission?: string;
  case?: string;
  /** Counted from 1. */
  step?: number;
  counts?: true;
}

export function traceSearch(search: Record<string, unknown>): TraceSearch {
  const step = Number(search.step);
  return {
    ...text("code", search.code),
    ...text("submission", search.submission),
    ...text("case", search.case),
    ...(Number.isInteger(step) && step > 1 ? { step } : {}),
    ...(search.counts === true ? { counts: true } : {}),
  };
}

/** A name that looks like a number comes as one. */
function text(name: "code" | "submission" | "case", value: unknown) {
  return typeof value === "string" || typeof value === "number" ? { [name]: String(value) } : {};
}
