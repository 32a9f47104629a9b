import { type QueryClient, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../api/client";
import type { Debrief, DebriefList } from "./types";

const debriefsKey = () => [i18n.language, "debriefs"];

export const debriefsQuery = () =>
  queryOptions({ queryKey: debriefsKey(), queryFn: () => call<DebriefList>("/api/debriefs") });

/** Puts what the server says of a debrief into the list; a list that does not know it is asked for anew. */
export function remember(client: QueryClient, debrief: Debrief): void {
  client.setQueryData<DebriefList>(debriefsKey(), (list) =>
    list?.debriefs.some(({ id }) => id === debrief.id)
      ? { ...list, debriefs: list.debriefs.map((one) => (one.id === debrief.id ? debrief : one)) }
      : undefined,
  );
}

/** Begins a debrief, is done with one, removes it or takes the removal back. */
export function useDebriefStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      path,
      method,
      body,
    }: {
      path: string;
      method: "POST" | "PUT" | "DELETE";
      body?: unknown;
    }) => call<Debrief | undefined>(`/api/debriefs${path}`, { method, body }),
    // What counts moves the checklist, the plan and the cards too.
    onSuccess: () => client.invalidateQueries(),
  });
}
