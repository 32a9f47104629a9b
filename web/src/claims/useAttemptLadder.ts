import { call } from "../api/client";
import type { ClaimsView } from "./types";
import { useClaims } from "./useClaims";
import type { Ladder } from "./useLadder";

/** The follow-ups to the solution that an attempt is about. */
export function useAttemptLadder(view: ClaimsView): Ladder {
  const { attemptId, kept, change, take, reload } = useClaims();
  const path = (step: string) => `/api/attempts/${attemptId}/follow-ups/${step}`;
  return {
    name: attemptId,
    cardPath: (step) => `/api/attempts/${attemptId}/follow-ups/${step}/card`,
    steps: view.followUps,
    written: kept.answers,
    write: (step, answer) => {
      const others = Object.entries(kept.answers).filter(([id]) => id !== step);
      change({ answers: Object.fromEntries(answer ? [...others, [step, answer]] : others) });
    },
    lock: async (step, answer) => {
      const newer = await call<ClaimsView>(path(step), { method: "POST", body: answer });
      return () => take(newer);
    },
    tick: async (step, points) => {
      const newer = await call<ClaimsView>(`${path(step)}/said`, { method: "PUT", body: { points } });
      return () => take(newer);
    },
    reload,
  };
}
