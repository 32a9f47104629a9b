import { queryOptions } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../../api/client";
import { patience } from "../patience";
import type { Measured, PlanExercise } from "./types";

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [i18n.language, "exercise", id],
    queryFn: () => call<PlanExercise>(`/api/exercises/${id}`),
  });

/** What a query costs today. The data stay as they are, and so does what was measured. */
export const todayQuery = (id: string) =>
  queryOptions({
    queryKey: ["plan-today", id],
    queryFn: () => call<Measured>(`/api/exercises/${id}/today`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: patience,
  });
