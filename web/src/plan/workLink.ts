import type { Work } from "./types";

/** Where a piece of work is done; live coding is done there in another way. */
export function workLink(work: Work, live = false): string {
  const name = work.id.slice(work.kind.length + 1);
  return work.kind === "topic"
    ? `/checklist/${name}`
    : live
      ? `/practice/${work.id}?live=true`
      : `/practice/${work.id}`;
}
