import { queryOptions } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../api/client";
import type { Card, CardFiles, CardLine, CardLoad, CardMemory, CardSession, CardSettings } from "./types";

export const loadQuery = () =>
  queryOptions({ queryKey: ["cards", "load"], queryFn: () => call<CardLoad>("/api/cards/load") });

/** The cards that the plan has for today; asked each time, since each review changes them. */
export const plannedQuery = () =>
  queryOptions({
    queryKey: ["cards", "planned", i18n.language],
    queryFn: () => call<CardSession>("/api/cards/session/planned"),
    staleTime: 0,
    gcTime: 0,
  });

export const cardSettingsQuery = () =>
  queryOptions({ queryKey: ["cards", "settings"], queryFn: () => call<CardSettings>("/api/cards/settings") });

export const cardFilesQuery = () =>
  queryOptions({ queryKey: ["cards", "files"], queryFn: () => call<CardFiles>("/api/cards/files") });

export const cardMemoryQuery = () =>
  queryOptions({
    queryKey: ["cards", "memory"],
    queryFn: () => call<CardMemory>("/api/cards/memory"),
    refetchInterval: ({ state }) => (state.data?.running ? 1_000 : false),
  });

export interface Wanted {
  which: string;
  item: string;
  q: string;
}

export const cardsQuery = (wanted: Wanted) =>
  queryOptions({
    queryKey: ["cards", "browse", i18n.language, wanted],
    queryFn: () => call<CardLine[]>(`/api/cards?${new URLSearchParams({ ...wanted }).toString()}`),
  });

export const cardQuery = (id: string) =>
  queryOptions({
    queryKey: ["cards", "one", i18n.language, id],
    queryFn: () => call<Card>(`/api/cards/${encodeURIComponent(id)}`),
  });
