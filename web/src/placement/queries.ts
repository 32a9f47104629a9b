import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../api/client";
import type { Placement } from "./types";

const placementKey = () => [i18n.language, "placement"];

/** Where the learner is with his placement. */
export const placementQuery = () =>
  queryOptions({
    queryKey: placementKey(),
    queryFn: () => call<Placement>("/api/placement"),
    staleTime: 0,
  });

/** A step of the placement: where it is sent, and what. */
export interface Step {
  path: string;
  body?: unknown;
}

/** Makes steps one after the other; the page shows where they lead. Each may be sent again if its answer was lost. */
export function usePlacementSteps() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (steps: Step[]) => {
      let placement: Placement | undefined;
      for (const { path, body } of steps) {
        placement = await call<Placement>(`/api/placement${path}`, { method: "POST", body });
        client.setQueryData(placementKey(), placement);
      }
      return placement;
    },
    // The plan is made from the answers too.
    onSuccess: () => client.invalidateQueries({ queryKey: [i18n.language, "plan"] }),
  });
}
