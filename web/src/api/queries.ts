import { QueryClient, queryOptions } from "@tanstack/react-query";
import i18n from "i18next";
import { ApiProblem, call } from "./client";
import type {
  Attempt,
  Checklist,
  Exercise,
  ExerciseSummary,
  Item,
  Session,
  Submission,
  Today,
} from "./types";

/** Tries again only what can get better by itself: a server out of reach or in trouble. */
function worthRetrying(count: number, error: Error): boolean {
  return error instanceof ApiProblem && (error.offline || (error.status >= 500 && count < 3));
}

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000, refetchOnWindowFocus: true } },
});

// Texts come in the learner's language, so the language is part of what is cached.
const key = (...parts: string[]) => [i18n.language, ...parts];

export const sessionQuery = () =>
  queryOptions({
    queryKey: ["session"],
    queryFn: () => call<Session>("/api/session"),
    refetchInterval: (query) => (query.state.error || !query.state.data?.judge.available ? 4_000 : false),
  });

export const todayQuery = () =>
  queryOptions({ queryKey: key("today"), queryFn: () => call<Today>("/api/today") });

export const checklistQuery = () =>
  queryOptions({ queryKey: key("checklist"), queryFn: () => call<Checklist>("/api/checklist") });

export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: key("item", id),
    queryFn: () => call<Item>(`/api/items/${encodeURIComponent(id)}`),
  });

export const exercisesQuery = () =>
  queryOptions({ queryKey: key("exercises"), queryFn: () => call<ExerciseSummary[]>("/api/exercises") });

export const exerciseQuery = (id: string) =>
  queryOptions({ queryKey: key("exercise", id), queryFn: () => call<Exercise>(`/api/exercises/${id}`) });

/** The attempt that the learner is in: the latest, or a first one. */
export const attemptQuery = (id: string) =>
  queryOptions({
    queryKey: ["attempt", id],
    queryFn: () => call<Attempt>(`/api/exercises/${id}/attempts`, { method: "POST", body: {} }),
    // What is typed here is newer than what the server has: it is asked once, not again on every focus.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const historyQuery = (exerciseId: string) =>
  queryOptions({
    queryKey: ["history", exerciseId],
    queryFn: () => call<Submission[]>(`/api/exercises/${exerciseId}/submissions`),
  });
