import type { Work } from "./types";

/** Where a piece of work is done. */
export function workLink(work: Work): string {
  const name = work.id.slice(work.kind.length + 1);
  return work.kind === "topic" ? `/plan/read/${name}` : `/practice/${work.id}`;
}
