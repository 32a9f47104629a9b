import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import i18n from "i18next";
import { ApiProblem, call } from "../api/client";
import type { Plan, PlanChoices, PlanDay, TopicText } from "./types";

const planKey = () => [i18n.language, "plan"];

/** The plan; null until the learner has said what he prepares for. */
export const planQuery = () =>
  queryOptions({ queryKey: planKey(), queryFn: () => orNull(call<Plan>("/api/plan")) });

export const planDaysQuery = () =>
  queryOptions({
    queryKey: [...planKey(), "days"],
    queryFn: () => orNull(call<PlanDay[]>("/api/plan/days")),
  });

export const choicesQuery = () =>
  queryOptions({
    queryKey: [...planKey(), "choices"],
    queryFn: () => call<PlanChoices>("/api/plan/choices"),
  });

export const topicQuery = (item: string) =>
  queryOptions({
    queryKey: [...planKey(), "topic", item],
    queryFn: () => call<TopicText>(`/api/plan/readings/${encodeURIComponent(item)}`),
  });

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) {
      return null;
    }
    throw error;
  }
}

/** A wish about the plan: where it is sent, and what. */
export interface PlanChange {
  path: string;
  method: "PUT" | "DELETE";
  body?: unknown;
  /** What comes when it is done, even if what asked for it is gone from the page by then. */
  afterwards?: () => void;
}

/** Sends a wish; every part of the plan is asked for anew, since one change moves the others. */
export function usePlanChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method, body }: PlanChange) => call<unknown>(`/api/plan${path}`, { method, body }),
    onSuccess: async (_, { afterwards }) => {
      await client.invalidateQueries({ queryKey: planKey() });
      afterwards?.();
    },
  });
}
