/** What the address of the page says: what to open, and which part is shown. */
export interface PlaySearch {
  /** A packed interleaving. */
  play?: string;
  /** An exercise whose interleaving is opened. */
  from?: string;
  tab?: "table";
}

export function playSearch(search: Record<string, unknown>): PlaySearch {
  return {
    ...(typeof search.play === "string" ? { play: search.play } : {}),
    ...(typeof search.from === "string" && /^isolation\/[a-z0-9-]+$/.test(search.from)
      ? { from: search.from }
      : {}),
    ...(search.tab === "table" ? { tab: search.tab } : {}),
  };
}
