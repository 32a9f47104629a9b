import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import i18n from "i18next";
import { ApiProblem, call } from "../api/client";
import { daysAfter, type PlanChange, planAfter, readingAfter, sent } from "./changes";
import type { GoalWanted, Plan, PlanChoices, PlanDay, TopicReading } from "./types";

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

/** Whether a topic was read; null without a plan. */
export const readingQuery = (item: string) =>
  queryOptions({
    queryKey: [...planKey(), "reading", item],
    queryFn: () => orNull(call<TopicReading>(`/api/plan/readings/${encodeURIComponent(item)}`)),
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

/** Says what the learner prepares for. */
export function useGoalChange(afterwards: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (goal: GoalWanted) => call<Plan>("/api/plan", { method: "PUT", body: goal }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: planKey() });
      // even if the form is gone from the page by then
      afterwards();
    },
  });
}

/** Names the changes of a plan, so that the page can say what became of the latest. */
export const CHANGES = ["plan-change"];

/** Sends a change and shows it at once; what the server does not take is put back. */
export function usePlanChange() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: CHANGES,
    mutationFn: (change: PlanChange) => {
      const { path, ...options } = sent(change);
      return call<unknown>(`/api/plan${path}`, options);
    },
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: planKey() });
      const before = client.getQueriesData({ queryKey: planKey() });
      client.setQueryData(planQuery().queryKey, (plan) => plan && planAfter(plan, change));
      client.setQueryData(planDaysQuery().queryKey, (days) => days && daysAfter(days, change));
      if (change.kind === "read") {
        client.setQueryData(
          readingQuery(change.item).queryKey,
          (reading) => reading && readingAfter(reading, change),
        );
      }
      return before;
    },
    onError: (_error, _change, before) => before?.forEach(([key, data]) => client.setQueryData(key, data)),
    // One change moves the others: every part of the plan is asked for anew.
    onSettled: () => client.invalidateQueries({ queryKey: planKey() }),
  });
}
