import { useCallback, useRef, useState } from "react";

/** What the learner has written or chosen and the server does not have yet. */
export interface Kept {
  time: string | null;
  memory: string | null;
  structure: string | null;
  words: string;
  /** The inputs of the edge cases, as typed; null until one is. */
  inputs: string[] | null;
  /** Answers to follow-ups that are not locked. */
  answers: Record<string, { text: string; aloud: boolean }>;
}

export interface KeptState {
  kept: Kept;
  change(part: Partial<Kept>): void;
  /** Lets go of the claim, which the server has now; the page still shows it. */
  sent(): void;
}

const NOTHING: Kept = { time: null, memory: null, structure: null, words: "", inputs: null, answers: {} };
const place = (attemptId: string) => `zachet.claim.${attemptId}`;

function recall(attemptId: string): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(place(attemptId)) ?? "{}") as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}

function store(attemptId: string, kept: Kept): void {
  try {
    localStorage.setItem(place(attemptId), JSON.stringify(kept));
  } catch {
    // storage is refused: it lasts as long as the page
  }
}

/** Keeps in this browser what was not sent, so that a reload loses nothing. */
export function useKept(attemptId: string): KeptState {
  const [kept, setKept] = useState(() => recall(attemptId));
  const now = useRef(kept);
  const change = useCallback(
    (part: Partial<Kept>) => {
      now.current = { ...now.current, ...part };
      setKept(now.current);
      store(attemptId, now.current);
    },
    [attemptId],
  );
  const sent = useCallback(() => {
    const { inputs, answers } = now.current;
    store(attemptId, { ...NOTHING, inputs, answers });
  }, [attemptId]);
  return { kept, change, sent };
}
