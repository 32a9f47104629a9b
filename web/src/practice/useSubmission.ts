import { useCallback, useEffect, useRef, useState } from "react";
import { ApiProblem, call } from "../api/client";
import { queryClient } from "../api/queries";
import type { Purpose, Submission } from "../api/types";
import { forget, recall, remember } from "./lastSubmission";

export interface HandIn {
  source: string;
  purpose: Purpose;
  ownInput: string | null;
  noLibrary: boolean;
}

export interface SubmissionState {
  current: Submission | null;
  /** Something is on its way or being judged. */
  busy: boolean;
  /** Seconds until it is sent again because the queue was full; 0 when it was not. */
  waiting: number;
  /** It could not be sent: why. */
  problem: ApiProblem | null;
  handIn(answer: HandIn): void;
  show(submission: Submission): void;
}

const RETRY = 3_000;
const pending = (attempt: string) => `zachet.pending.${attempt}`;

/** A random UUID, also where the page has no secure context. */
function newKey(): string {
  if (typeof crypto.randomUUID === "function") {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Hands an answer in and follows it to its verdict. A lost connection or a full queue is waited out with the same key, so
 * that nothing is handed in twice; after a reload the last one is shown again.
 */
export function useSubmission(exerciseId: string, attemptId: string): SubmissionState {
  const [current, setCurrent] = useState<Submission | null>(null);
  const [sending, setSending] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const stream = useRef<EventSource | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const alive = useRef(true);

  const follow = useCallback((submission: Submission) => {
    stream.current?.close();
    setCurrent(submission);
    if (submission.state === "judged") {
      return;
    }
    // An answer that is no stream closes it for good, without saying why: ask plainly, then listen again.
    const again = () =>
      call<Submission>(`/api/submissions/${submission.id}`)
        .then((found) => alive.current && follow(found))
        .catch((failure: unknown) => {
          if (!alive.current) return;
          if (failure instanceof ApiProblem && (failure.offline || failure.status >= 500)) {
            timer.current = setTimeout(again, RETRY);
          } else {
            setCurrent(null);
          }
        });
    const events = new EventSource(`/api/submissions/${submission.id}/events`);
    stream.current = events;
    events.addEventListener("error", () => {
      if (stream.current === events && events.readyState === EventSource.CLOSED) {
        timer.current = setTimeout(again, RETRY);
      }
    });
    events.addEventListener("submission", (event) => {
      const news = JSON.parse((event as MessageEvent<string>).data) as Submission;
      setCurrent(news);
      if (news.state === "judged") {
        events.close();
        if (news.purpose === "submit") {
          void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "attempt" });
        }
      }
    });
  }, []);

  const countDown = useCallback((seconds: number, then: () => void) => {
    setWaiting(seconds);
    timer.current = setTimeout(() => {
      if (seconds > 1) {
        countDown(seconds - 1, then);
      } else {
        setWaiting(0);
        then();
      }
    }, 1_000);
  }, []);

  const send = useCallback(
    async (answer: HandIn, key: string): Promise<void> => {
      try {
        const submission = await call<Submission>(`/api/attempts/${attemptId}/submissions`, {
          method: "POST",
          body: answer,
          headers: { "Idempotency-Key": key },
        });
        if (alive.current) {
          remember(exerciseId, submission.id);
          sessionStorage.removeItem(pending(attemptId));
          setSending(false);
          setProblem(null);
          follow(submission);
        }
      } catch (failure) {
        if (!alive.current || !(failure instanceof ApiProblem)) {
          return;
        }
        const again = () => void send(answer, key);
        if (failure.status === 429) {
          countDown(Math.max(1, failure.retryAfterSeconds), again);
        } else if (failure.offline || failure.status >= 500) {
          setProblem(failure);
          timer.current = setTimeout(again, RETRY);
        } else {
          sessionStorage.removeItem(pending(attemptId));
          setSending(false);
          setProblem(failure);
        }
      }
    },
    [attemptId, exerciseId, follow, countDown],
  );

  const handIn = useCallback(
    (answer: HandIn) => {
      clearTimeout(timer.current);
      setWaiting(0);
      setProblem(null);
      setSending(true);
      const key = newKey();
      sessionStorage.setItem(pending(attemptId), JSON.stringify({ answer, key }));
      void send(answer, key);
    },
    [send, attemptId],
  );

  useEffect(() => {
    alive.current = true;
    const id = recall(exerciseId);
    const left = sessionStorage.getItem(pending(attemptId));
    if (left) {
      // A reload came before the answer: the same key makes it harmless if the server has it already.
      const { answer, key } = JSON.parse(left) as { answer: HandIn; key: string };
      setSending(true);
      void send(answer, key);
    } else if (id) {
      call<Submission>(`/api/submissions/${id}`)
        .then((found) => alive.current && follow(found))
        .catch(() => forget(exerciseId));
    }
    return () => {
      alive.current = false;
      stream.current?.close();
      clearTimeout(timer.current);
    };
  }, [exerciseId, attemptId, follow, send]);

  const judging = current !== null && current.state !== "judged";
  return { current, busy: sending || judging, waiting, problem, handIn, show: follow };
}
