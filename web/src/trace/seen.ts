import { createContext, useContext } from "react";
import type { Changes } from "./changes";
import type { Holder } from "./references";
import type { Replay, State } from "./replay";
import type { Ref } from "./types";

/** What the cards of one step share. */
export interface Seen {
  replay: Replay;
  state: State;
  changes: Changes;
  holders: ReadonlyMap<Ref, Holder[]>;
  /** The object that is pointed at, with everything that refers to it. */
  lit: Ref | null;
  light: (ref: Ref | null) => void;
  /** Brings an object's card into view. */
  show: (ref: Ref) => void;
}

export const SeenContext = createContext<Seen | null>(null);

export function useSeen(): Seen {
  const seen = useContext(SeenContext);
  if (!seen) {
    throw new Error("a card stands outside of a state");
  }
  return seen;
}
