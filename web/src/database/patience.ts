import { ApiProblem } from "../api/client";

const BUSY = 429;

/** Whether to ask again: where others are at work, not where there is no database, which no waiting mends. */
export const patience = (count: number, error: Error) =>
  count < 3 && error instanceof ApiProblem && (error.status === BUSY || error.offline);
