import { useEffect } from "react";
import { ApiProblem, call } from "../api/client";
import { queryClient } from "../api/queries";
import type { Purpose, Submission } from "../api/types";
import { forget, recall, remember } from "./lastSubmission";
import { type Judging, useJudging } from "./useJudging";

export interface HandIn {
  source: string;
  purpose: Purpose;
  ownInput: string | null;
  noLibrary: boolean;
}

export type SubmissionState = Judging<HandIn, Submission>;

/** Hands an answer in and follows it to its verdict; after a reload the last one is shown again. */
export function useSubmission(exerciseId: string, attemptId: string): SubmissionState {
  const pending = `zachet.pending.${attemptId}`;
  const judging = useJudging<HandIn, Submission>({
    path: `/api/attempts/${attemptId}/submissions`,
    pending,
    onSent: (submission) => remember(exerciseId, submission.id),
    onJudged: (submission) => {
      if (submission.purpose === "submit") {
        void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "attempt" });
      }
    },
  });
  const { show } = judging;
  useEffect(() => {
    let gone = false;
    const id = recall(exerciseId);
    if (id && !sessionStorage.getItem(pending)) {
      call<Submission>(`/api/submissions/${id}`)
        .then((found) => !gone && show(found))
        .catch((failure: unknown) => {
          if (failure instanceof ApiProblem && failure.status >= 400 && failure.status < 500) {
            forget(exerciseId);
          }
        });
    }
    return () => {
      gone = true;
    };
  }, [exerciseId, pending, show]);
  return judging;
}
