import { useCallback, useEffect, useRef, useState } from "react";
import type { Replay } from "./replay";
import { stepOver, stepOverBack } from "./steps";

/** An address is written when the reader comes to rest, not at every step of a slider. */
const REST_MILLIS = 200;

export type Move = "first" | "previous" | "next" | "last" | "over" | "overBack";

export interface Player {
  at: number;
  go: (index: number) => void;
  move: (move: Move) => void;
  playing: boolean;
  play: (on: boolean) => void;
  /** Steps a second. */
  speed: number;
  setSpeed: (speed: number) => void;
}

interface Place {
  /** The step that the address names, counted from 1. */
  step: number;
  /** Told where the reader comes to rest. */
  onRest: (step: number) => void;
  /** What is run: another program begins at its own step. */
  run: string;
}

/** Where the reader is in a run, or at its beginning while there is none. */
export function usePlayer(replay: Replay | null, { step, onRest, run }: Place): Player {
  const [wanted, want] = useState(step - 1);
  const [playing, play] = useState(false);
  const [speed, setSpeed] = useState(1);
  const told = useRef(step);
  const tell = useRef(onRest);
  tell.current = onRest;
  const at = replay?.clamp(wanted) ?? 0;
  const last = (replay?.length ?? 1) - 1;

  const began = useRef(run);
  useEffect(() => {
    if (step !== told.current || run !== began.current) {
      told.current = step;
      began.current = run;
      play(false);
      want(step - 1);
    }
  }, [step, run]);
  useEffect(() => {
    if (!replay || playing) {
      return;
    }
    const rest = setTimeout(() => {
      if (at + 1 !== told.current) {
        told.current = at + 1;
        tell.current(at + 1);
      }
    }, REST_MILLIS);
    return () => clearTimeout(rest);
  }, [replay, at, playing]);
  useEffect(() => {
    if (!playing) {
      return;
    }
    if (at >= last) {
      play(false);
      return;
    }
    const next = setTimeout(() => want(at + 1), 1000 / speed);
    return () => clearTimeout(next);
  }, [playing, at, last, speed]);

  const go = useCallback((index: number) => {
    play(false);
    want(index);
  }, []);
  const move = useCallback(
    (to: Move) => {
      play(false);
      want((now) => (replay ? replay.clamp(moved(replay, replay.clamp(now), to)) : now));
    },
    [replay],
  );
  const start = (on: boolean) => {
    if (on && at >= last) {
      want(0);
    }
    play(on && last > 0);
  };
  return { at, go, move, playing, play: start, speed, setSpeed };
}

function moved(replay: Replay, at: number, move: Move): number {
  switch (move) {
    case "first":
      return 0;
    case "previous":
      return at - 1;
    case "next":
      return at + 1;
    case "last":
      return replay.length - 1;
    case "over":
      return stepOver(replay.trace.steps, at);
    case "overBack":
      return stepOverBack(replay.trace.steps, at);
  }
}
