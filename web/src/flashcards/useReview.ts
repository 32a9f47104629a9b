import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { put, useOutcomes, type Outcome } from "./outbox";
import * as sessions from "./session";
import type { Session } from "./session";
import type { Card, Grade } from "./types";

/** The session under way and what can be done with it. */
export function useReview() {
  const { i18n } = useTranslation();
  const [session, setSession] = useState<Session | null>(() => sessions.recall(i18n.language));
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => sessions.remember(session), [session]);
  useOutcomes(
    useCallback(({ operation, card, problem }: Outcome) => {
      if (problem) {
        setRefusal(problem.detail || problem.title);
      } else if (card) {
        // What is before the learner must not change its dates under his fingers, unless it was brought back.
        setSession((now) => now && sessions.refresh(now, card, operation.kind === "undo"));
      }
    }, []),
  );
  const change = (step: (session: Session) => Session) => setSession((now) => now && step(now));
  return {
    session,
    refusal,
    start: setSession,
    grade: (grade: Grade, said: number[], seconds: number) => {
      const card = session?.current;
      if (!session || !card) {
        return;
      }
      const request = crypto.randomUUID();
      const at = new Date().toISOString();
      setRefusal(null);
      setSession(sessions.grade(session, { grade, request, seconds }, Date.now()));
      put({ kind: "review", card: card.id, request, graded: { grade, said, seconds, at } });
    },
    undo: () => {
      const last = session?.done.at(-1);
      if (session && last) {
        setSession(sessions.undo(session));
        put({ kind: "undo", card: last.card.id, request: last.request });
      }
    },
    suspend: async (card: Card) => {
      try {
        await call<Card>(`/api/cards/${encodeURIComponent(card.id)}/suspension`, { method: "PUT" });
        change((now) => sessions.skip(now, Date.now()));
      } catch (problem) {
        setRefusal((problem as Error).message);
      }
    },
    edited: (card: Card) => change((now) => sessions.refresh(now, card, true)),
    finish: () => change(sessions.finish),
    close: () => setSession(null),
  };
}
