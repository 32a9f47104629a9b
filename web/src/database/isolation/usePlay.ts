import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { call } from "../../api/client";
import type { DraftState } from "../../practice/useDraft";
import { readDraft, type Said, writeDraft } from "./draft";
import type { IsolationExercise, PlayedExercise } from "./types";

export interface Play {
  said: Said;
  /** What has been played; null before anything was. */
  result: PlayedExercise | null;
  busy: boolean;
  error: Error | null;
  /** The question that has to be answered before the next step is played; -1 where there is none. */
  asked: number;
  over: boolean;
  /** Plays on: to the next question, or to the end. */
  on(): void;
  predict(choice: string): void;
  say(change: Partial<Said>): void;
}

/** An exercise being stepped through; what was said and how far it is are kept in the attempt's draft. */
export function usePlay(exercise: IsolationExercise, draft: DraftState): Play {
  const { questions, steps } = exercise;
  const [said, setSaid] = useState(() => readDraft(draft.source, questions.length));
  const [result, setResult] = useState<PlayedExercise | null>(null);
  const play = useMutation({
    mutationFn: (count: number) =>
      call<PlayedExercise>(`/api/exercises/${exercise.id}/plays`, { method: "POST", body: { steps: count } }),
    onSuccess: setResult,
  });
  const { mutate } = play;

  const keep = useCallback(
    (next: Said) => {
      setSaid(next);
      draft.change(writeDraft(next));
    },
    [draft],
  );
  const open = (now: Said, from: number) =>
    questions.findIndex((question, i) => question.step >= from && now.predictions[i] === null);
  /** Up to the step before the next question that is open. */
  const until = (now: Said) => {
    const next = open(now, 0);
    return next < 0 ? steps.length : (questions[next]?.step ?? steps.length);
  };
  const advance = (now: Said) => {
    const count = until(now);
    if (count > now.played) {
      mutate(count, { onSuccess: () => keep({ ...now, played: count }) });
    } else {
      keep(now);
    }
  };

  // After a reload what was seen is played again.
  useEffect(() => {
    if (said.played > 0) {
      mutate(said.played);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const shown = result === null ? 0 : said.played;
  const next = open(said, 0);
  return {
    said,
    result,
    busy: play.isPending,
    error: play.error,
    asked: next >= 0 && questions[next]?.step === said.played ? next : -1,
    over: shown === steps.length,
    on: () => advance(said),
    predict: (choice) => {
      const predictions = said.predictions.map((one, i) => (i === next ? choice : one));
      advance({ ...said, predictions });
    },
    say: (change) => keep({ ...said, ...change }),
  };
}
