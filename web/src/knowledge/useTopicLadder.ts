import { useQueryClient } from "@tanstack/react-query";
import { call } from "../api/client";
import { useKept } from "../claims/kept";
import type { FollowUpStep } from "../claims/types";
import type { Ladder } from "../claims/useLadder";
import { itemQuery } from "../api/queries";
import { topicKey } from "./queries";
import type { Topic } from "./types";

/** The follow-ups of a topic. */
export function useTopicLadder(topic: Topic): Ladder {
  const client = useQueryClient();
  const { item, followUps } = topic;
  const { kept, change } = useKept(`topic.${item}`);
  const path = (step: string) =>
    `/api/items/${encodeURIComponent(item)}/follow-ups/${encodeURIComponent(step)}`;
  const take = (steps: FollowUpStep[]) => {
    client.setQueryData(topicKey(item), (now: Topic | undefined) => now && { ...now, followUps: steps });
    void client.invalidateQueries({ queryKey: itemQuery(item).queryKey });
  };
  return {
    name: `topic ${item}`,
    cardPath: (step) => `${path(step)}/card`,
    steps: followUps,
    written: kept.answers,
    write: (step, answer) => {
      const others = Object.entries(kept.answers).filter(([id]) => id !== step);
      change({ answers: Object.fromEntries(answer ? [...others, [step, answer]] : others) });
    },
    lock: async (step, answer) => {
      const steps = await call<FollowUpStep[]>(path(step), { method: "POST", body: answer });
      return () => take(steps);
    },
    tick: async (step, points) => {
      const steps = await call<FollowUpStep[]>(`${path(step)}/said`, { method: "PUT", body: { points } });
      return () => take(steps);
    },
    reload: () => void client.invalidateQueries({ queryKey: topicKey(item) }),
  };
}
