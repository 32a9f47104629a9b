import { createContext, useContext } from "react";
import type { FollowUpStep } from "./types";

/** An answer that is not locked yet. */
export interface Unlocked {
  text: string;
  aloud: boolean;
}

/** The follow-up questions of something, and how they are answered. */
export interface Ladder {
  /** Tells one ladder from another. */
  name: string;
  steps: FollowUpStep[];
  /** What is written to questions that are not locked, by question. */
  written: Record<string, Unlocked>;
  /** Keeps what is written over a reload; null lets go of it. */
  write(step: string, answer: Unlocked | null): void;
  /** Locks an answer; what comes back shows it with its key points. */
  lock(step: string, answer: Unlocked): Promise<() => void>;
  /** Saves which key points were said; what comes back shows them. */
  tick(step: string, points: number[]): Promise<() => void>;
  /** Where an answered question becomes a card; null where it cannot. */
  cardPath(step: string): string | null;
  /** Asks the server what it has. */
  reload(): void;
}

const Context = createContext<Ladder | null>(null);

export const LadderProvider = Context.Provider;

/** The ladder that the page is about. */
export function useLadder(): Ladder {
  const ladder = useContext(Context);
  if (!ladder) {
    throw new Error("follow-ups are asked for outside a ladder");
  }
  return ladder;
}
