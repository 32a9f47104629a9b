import type { Plan, PlanDay, PlanStep, TopicReading, Work } from "./types";

/** Something that the learner wants otherwise. */
export type PlanChange =
  | { kind: "pin"; work: Work; day: string }
  | { kind: "drop"; work: Work }
  | { kind: "unwish"; work: Work }
  /** The minutes of a day; null for the usual ones. */
  | { kind: "minutes"; day: string; minutes: number | null }
  | { kind: "read"; item: string; read: boolean };

interface Sent {
  path: string;
  method: "PUT" | "DELETE";
  body?: unknown;
}

/** What is sent for a change. */
export function sent(change: PlanChange): Sent {
  switch (change.kind) {
    case "pin":
      return { path: `/wishes/${change.work.id}`, method: "PUT", body: { day: change.day } };
    case "drop":
      return { path: `/wishes/${change.work.id}`, method: "PUT", body: { day: null } };
    case "unwish":
      return { path: `/wishes/${change.work.id}`, method: "DELETE" };
    case "minutes":
      return change.minutes === null
        ? { path: `/days/${change.day}`, method: "DELETE" }
        : { path: `/days/${change.day}`, method: "PUT", body: { minutes: change.minutes } };
    case "read":
      return {
        path: `/readings/${encodeURIComponent(change.item)}`,
        method: change.read ? "PUT" : "DELETE",
      };
  }
}

/** The days as they will be, as far as that can be told before the server has planned anew. */
export function daysAfter(days: PlanDay[], change: PlanChange): PlanDay[] {
  switch (change.kind) {
    case "pin": {
      const step = days.flatMap((day) => day.steps).find((one) => one.work.id === change.work.id);
      return step
        ? days.map((day) =>
            day.date === change.day ? placed(day, pinned(step, change.day)) : without(day, change.work),
          )
        : days;
    }
    case "drop":
      return days.map((day) => without(day, change.work));
    case "unwish":
      return days.map((day) => ({
        ...day,
        steps: day.steps.map((step) => (step.work.id === change.work.id ? pinned(step, null) : step)),
      }));
    case "minutes":
      return days.map((day) =>
        day.date === change.day
          ? { ...day, minutes: change.minutes ?? day.minutes, changed: change.minutes !== null }
          : day,
      );
    case "read":
      return days;
  }
}

/** The plan as it will be. */
export function planAfter(plan: Plan, change: PlanChange): Plan {
  const day = plan.day && (daysAfter([plan.day], change)[0] ?? null);
  switch (change.kind) {
    case "pin":
      return { ...plan, day: day && change.day !== day.date ? without(day, change.work) : day };
    case "drop":
      return {
        ...plan,
        day,
        notCovered: [
          ...plan.notCovered.filter((left) => left.work.id !== change.work.id),
          { work: change.work, why: "dropped", missing: [] },
        ],
      };
    case "unwish":
      return {
        ...plan,
        day,
        notCovered: plan.notCovered.filter(
          (left) => left.work.id !== change.work.id || left.why !== "dropped",
        ),
        pinsRefused: plan.pinsRefused.filter((refused) => refused.work.id !== change.work.id),
      };
    case "minutes":
    case "read":
      return { ...plan, day };
  }
}

/** What is known of a topic's reading after it. */
export function readingAfter(reading: TopicReading, change: PlanChange): TopicReading {
  return change.kind === "read" ? { ...reading, readToday: change.read } : reading;
}

const pinned = (step: PlanStep, day: string | null): PlanStep => ({
  ...step,
  why: { ...step.why, pinnedTo: day },
});

const without = (day: PlanDay, work: Work): PlanDay => ({
  ...day,
  steps: day.steps.filter((step) => step.work.id !== work.id),
});

/** The step in its place where the day had it, else after the others. */
function placed(day: PlanDay, step: PlanStep): PlanDay {
  const there = day.steps.some((one) => one.work.id === step.work.id);
  return {
    ...day,
    steps: there ? day.steps.map((one) => (one.work.id === step.work.id ? step : one)) : [...day.steps, step],
  };
}
