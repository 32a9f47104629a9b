import { queryOptions } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../../api/client";
import { patience } from "../patience";
import type { SomeRows, SqlExercise, Story } from "./types";

export const sqlExerciseQuery = (id: string) =>
  queryOptions({
    queryKey: [i18n.language, "exercise", id],
    queryFn: () => call<SqlExercise>(`/api/exercises/${id}`),
  });

/** A story's tables stay what they are as long as the page is open. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: [i18n.language, "story", id],
    queryFn: () => call<Story>(`/api/stories/${id}`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: patience,
  });

/** The first rows of a story's table. */
export const someRowsQuery = (story: string, table: string) =>
  queryOptions({
    queryKey: ["story", story, "rows", table],
    queryFn: () => call<SomeRows>(`/api/stories/${story}/tables/${table}/rows`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: patience,
  });
