import { queryOptions } from "@tanstack/react-query";
import { ApiProblem, call } from "../api/client";
import type { Recording } from "./types";

/** A busy recorder is asked again when it said that it would be free; nothing else gets better by itself. */
const BUSY = 429;
const PATIENCE = 10;

const kept = {
  // What is shown stays until the other comes.
  placeholderData: (shown: Recording | undefined) => shown,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  retry: (count: number, error: Error) =>
    error instanceof ApiProblem && error.status === BUSY && count < PATIENCE,
  retryDelay: (_: number, error: Error) =>
    1000 * Math.max(1, error instanceof ApiProblem ? error.retryAfterSeconds : 1),
};

export const snippetQuery = (source: string, counts: boolean) =>
  queryOptions({
    ...kept,
    queryKey: ["trace", source, counts],
    queryFn: () => call<Recording>("/api/traces", { method: "POST", body: { source, counts } }),
  });

export const caseQuery = (submission: string, name: string, counts: boolean) =>
  queryOptions({
    ...kept,
    queryKey: ["trace", submission, name, counts],
    queryFn: () =>
      call<Recording>(`/api/submissions/${encodeURIComponent(submission)}/trace`, {
        method: "POST",
        body: { case: name, counts },
      }),
  });
