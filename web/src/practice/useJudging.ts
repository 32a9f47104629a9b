import { useCallback, useEffect, useRef, useState } from "react";
import { ApiProblem, call } from "../api/client";

/** What every kind of submission has, whatever its verdict is about. */
interface Followed {
  id: string;
  state: "queued" | "running" | "judged";
  ahead: number;
}

/** Where something is handed in, and what else happens on its way to the verdict. */
interface Door<S> {
  path: string;
  /** The name under which this tab keeps what the server has not confirmed. */
  pending: string;
  onSent?: (submission: S) => void;
  onJudged: (submission: S) => void;
}

export interface Judging<Body, S> {
  current: S | null;
  /** Something is on its way or being judged. */
  busy: boolean;
  /** Seconds until it is sent again because the queue was full; 0 when it was not. */
  waiting: number;
  /** It could not be sent: why. */
  problem: ApiProblem | null;
  handIn(body: Body): void;
  show(submission: S): void;
}

const RETRY = 3_000;

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
 * Hands something in and follows it to its verdict. A lost connection or a full queue is waited out with the same key, so
 * that nothing is handed in twice, also over a reload.
 */
export function useJudging<Body, S extends Followed>(door: Door<S>): Judging<Body, S> {
  const { path, pending } = door;
  const [current, setCurrent] = useState<S | null>(null);
  const [sending, setSending] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const stream = useRef<EventSource | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const alive = useRef(true);
  const told = useRef(door);
  told.current = door;

  const show = useCallback((submission: S) => {
    stream.current?.close();
    setCurrent(submission);
    if (submission.state === "judged") {
      return;
    }
    const found = (news: S) => {
      if (alive.current) {
        show(news);
        if (news.state === "judged") {
          told.current.onJudged(news);
        }
      }
    };
    // An answer that is no stream closes it for good, without saying why: ask plainly, then listen again.
    const again = () =>
      call<S>(`/api/submissions/${submission.id}`)
        .then(found)
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
      const news = JSON.parse((event as MessageEvent<string>).data) as S;
      if (news.state === "judged") {
        found(news);
      } else {
        setCurrent(news);
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
    async (body: Body, key: string): Promise<void> => {
      try {
        const submission = await call<S>(path, { method: "POST", body, headers: { "Idempotency-Key": key } });
        if (alive.current) {
          told.current.onSent?.(submission);
          sessionStorage.removeItem(pending);
          setSending(false);
          setProblem(null);
          show(submission);
          if (submission.state === "judged") {
            told.current.onJudged(submission);
          }
        }
      } catch (failure) {
        if (!alive.current || !(failure instanceof ApiProblem)) {
          return;
        }
        const again = () => void send(body, key);
        if (failure.status === 429) {
          countDown(Math.max(1, failure.retryAfterSeconds), again);
        } else if (failure.offline || failure.status >= 500) {
          setProblem(failure);
          timer.current = setTimeout(again, RETRY);
        } else {
          sessionStorage.removeItem(pending);
          setSending(false);
          setProblem(failure);
        }
      }
    },
    [path, pending, show, countDown],
  );

  const handIn = useCallback(
    (body: Body) => {
      clearTimeout(timer.current);
      setWaiting(0);
      setProblem(null);
      setSending(true);
      const key = newKey();
      sessionStorage.setItem(pending, JSON.stringify({ answer: body, key }));
      void send(body, key);
    },
    [send, pending],
  );

  useEffect(() => {
    alive.current = true;
    const left = sessionStorage.getItem(pending);
    if (left) {
      // A reload came before the answer: the same key makes it harmless if the server has it already.
      const { answer, key } = JSON.parse(left) as { answer: Body; key: string };
      setSending(true);
      void send(answer, key);
    }
    return () => {
      alive.current = false;
      stream.current?.close();
      clearTimeout(timer.current);
    };
  }, [pending, send]);

  const judging = current !== null && current.state !== "judged";
  return { current, busy: sending || judging, waiting, problem, handIn, show };
}
