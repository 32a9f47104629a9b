import { queryOptions } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../../api/client";
import { patience } from "../patience";
import type { IsolationExercise, OutcomeRow, OutcomeScenario, PlayedOn } from "./types";

export const isolationQuery = (id: string) =>
  queryOptions({
    queryKey: [i18n.language, "exercise", id],
    queryFn: () => call<IsolationExercise>(`/api/exercises/${id}`),
  });

export const outcomeScenariosQuery = () =>
  queryOptions({
    queryKey: [i18n.language, "outcomes"],
    queryFn: () => call<OutcomeScenario[]>("/api/isolation/outcomes"),
  });

/** What the server did stays what it did. */
export const outcomeQuery = (exerciseId: string) =>
  queryOptions({
    queryKey: ["outcomes", exerciseId],
    queryFn: () => call<OutcomeRow>(`/api/isolation/outcomes/${exerciseId.split("/")[1] ?? ""}`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: patience,
  });

/** What interleavings are played on; asking has it started. */
export const playedOnQuery = () =>
  queryOptions({
    queryKey: ["played-on"],
    queryFn: () => call<PlayedOn>("/api/isolation/server"),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: patience,
  });
