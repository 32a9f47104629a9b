const PLACE = "zachet.trace.draft";

/** Keeps what is typed over a reload of this tab, also where it is too long for an address. */
export function keepDraft(source: string): void {
  try {
    sessionStorage.setItem(PLACE, source);
  } catch {
    // storage is refused: the page goes on without
  }
}

export function keptDraft(): string | null {
  try {
    return sessionStorage.getItem(PLACE);
  } catch {
    return null;
  }
}
