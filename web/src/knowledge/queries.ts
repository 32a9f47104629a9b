import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../api/client";
import type { Internals, Topic } from "./types";

export const topicKey = (item: string) => [i18n.language, "topic", item];

export const topicQuery = (item: string) =>
  queryOptions({
    queryKey: topicKey(item),
    queryFn: () => call<Topic>(`/api/items/${encodeURIComponent(item)}/topic`),
    // In another language it is asked anew, and the page stands still meanwhile.
    placeholderData: keepPreviousData,
  });

export const internalsQuery = () =>
  queryOptions({
    queryKey: [i18n.language, "internals"],
    queryFn: () => call<Internals>("/api/internals"),
    placeholderData: keepPreviousData,
  });
