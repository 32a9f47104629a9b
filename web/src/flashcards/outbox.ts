import { useEffect, useSyncExternalStore } from "react";
import { ApiProblem, call } from "../api/client";
import type { Card, CardGrade } from "./types";

/** A review or its undoing that the server may not have yet. */
export type Operation =
  | { kind: "review"; card: string; request: string; graded: CardGrade }
  | { kind: "undo"; card: string; request: string };

export interface Outcome {
  operation: Operation;
  /** The card as the server has it now; null where it refused. */
  card: Card | null;
  problem: ApiProblem | null;
}

const PLACE = "zachet.cards.outbox";
const RETRY = 4_000;

function stored(): Operation[] {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? "[]") as Operation[];
  } catch {
    return [];
  }
}

let waiting: Operation[] | null = null;
let sending = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const listeners = new Set<(outcome: Outcome) => void>();

const all = () => (waiting ??= stored());

function keep(next: Operation[]) {
  waiting = next;
  try {
    localStorage.setItem(PLACE, JSON.stringify(next));
  } catch {
    // storage is refused: it lasts as long as the page
  }
  watchers.forEach((watcher) => watcher());
}

/** Keeps an operation in this browser until the server has it, and sends it as soon as it can. */
export function put(operation: Operation): void {
  keep([...all(), operation]);
  void flush();
}

/** Sends what waits, in order, and says how many went; each is named by its request, so that sending it twice does no harm. */
export async function flush(): Promise<number> {
  if (sending) {
    return 0;
  }
  let sent = 0;
  sending = true;
  clearTimeout(timer);
  try {
    for (let next = all()[0]; next; next = all()[0]) {
      const outcome = await send(next);
      if (!outcome) {
        timer = setTimeout(() => void flush(), RETRY);
        break;
      }
      sent++;
      keep(all().slice(1));
      listeners.forEach((listener) => listener(outcome));
    }
  } finally {
    sending = false;
  }
  return sent;
}

/** What the server says; null where it did not answer and should be asked again. */
async function send(operation: Operation): Promise<Outcome | null> {
  const path = `/api/cards/${encodeURIComponent(operation.card)}/reviews`;
  try {
    const card =
      operation.kind === "review"
        ? await call<Card>(path, {
            method: "POST",
            body: operation.graded,
            keepalive: true,
            headers: { "Idempotency-Key": operation.request },
          })
        : await call<Card>(`${path}/${operation.request}`, { method: "DELETE" });
    return { operation, card, problem: null };
  } catch (problem) {
    const refused = problem instanceof ApiProblem && problem.status >= 400 && problem.status < 500;
    return refused ? { operation, card: null, problem } : null;
  }
}

/** How many operations the server does not have yet. */
export function usePending(): number {
  useEffect(() => {
    const online = () => void flush();
    window.addEventListener("online", online);
    void flush();
    return () => window.removeEventListener("online", online);
  }, []);
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => all().length,
  );
}

/** Hears what became of each operation. */
export function useOutcomes(listen: (outcome: Outcome) => void): void {
  useEffect(() => {
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
    };
  }, [listen]);
}

/** Lets go of everything, for tests. */
export function forgetOutbox(): void {
  clearTimeout(timer);
  waiting = null;
  sending = false;
}
