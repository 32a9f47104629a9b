import { useCallback, useEffect, useRef, useState } from "react";
import { ApiProblem, call } from "../api/client";
import type { Attempt, Draft } from "../api/types";

export type SaveState = "saved" | "saving" | "unsaved" | "offline";

export interface DraftState {
  source: string;
  state: SaveState;
  /** What another tab has saved meanwhile; null when nobody has. */
  theirs: Draft | null;
  change(source: string): void;
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
  /** Settles a conflict with the text that is to stay. */
  settle(source: string): void;
}

const PAUSE = 800;
const RETRY = 4_000;

interface Kept {
  source: string;
  revision: number;
}

const place = (attempt: string) => `zachet.draft.${attempt}`;

/** What this browser kept because the server had not confirmed it. */
function kept(attempt: Attempt): Kept | null {
  try {
    const stored = JSON.parse(localStorage.getItem(place(attempt.id)) ?? "null") as Kept | null;
    return stored && stored.source !== attempt.draft.source ? stored : null;
  } catch {
    return null;
  }
}

function keep(attempt: string, draft: Kept | null): void {
  try {
    if (draft) {
      localStorage.setItem(place(attempt), JSON.stringify(draft));
    } else {
      localStorage.removeItem(place(attempt));
    }
  } catch {
    // storage is refused: the server alone keeps it
  }
}

/** What the server has instead, when it refused because somebody was faster. */
function conflicting(problem: unknown): Draft | undefined {
  return problem instanceof ApiProblem && problem.status === 409
    ? (problem.body.current as Draft)
    : undefined;
}

/**
 * The text in the editor, saved to the server a moment after each change. Until the server confirms, this browser keeps a
 * copy; when another tab has saved meanwhile, the learner is asked and nothing is overwritten.
 */
export function useDraft(attempt: Attempt, noLibrary: boolean): DraftState {
  const [source, setSource] = useState(() => kept(attempt)?.source ?? attempt.draft.source);
  const [state, setState] = useState<SaveState>(() => (kept(attempt) ? "unsaved" : "saved"));
  const [theirs, setTheirs] = useState<Draft | null>(null);
  const now = useRef({ source, revision: kept(attempt)?.revision ?? attempt.draft.revision, noLibrary });
  const saved = useRef(attempt.draft.source);
  const savedMode = useRef(attempt.noLibrary);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<void> | null>(null);
  const again = useRef<() => void>(() => undefined);
  now.current.noLibrary = noLibrary;

  const send = useCallback(
    async (keepalive: boolean): Promise<void> => {
      const { source: text, revision, noLibrary: mode } = now.current;
      if (text === saved.current && mode === savedMode.current) {
        return;
      }
      const confirm = (text: string, mode: boolean, revision: number) => {
        saved.current = text;
        savedMode.current = mode;
        now.current.revision = revision;
        const unchanged = now.current.source === text;
        keep(attempt.id, unchanged ? null : now.current);
        setState(unchanged ? "saved" : "unsaved");
      };
      setState("saving");
      try {
        const draft = await call<Draft>(`/api/attempts/${attempt.id}/draft`, {
          method: "PUT",
          body: { source: text, revision, noLibrary: mode },
          keepalive: keepalive && text.length < 60_000,
        });
        confirm(text, mode, draft.revision);
      } catch (problem) {
        const current = conflicting(problem);
        if (current?.source === text) {
          confirm(text, mode, current.revision); // an earlier save of ours, whose answer got lost
        } else if (current) {
          setState("unsaved");
          setTheirs(current);
        } else {
          setState("offline");
          clearTimeout(timer.current);
          timer.current = setTimeout(() => again.current(), RETRY);
        }
      }
    },
    [attempt.id],
  );

  const flush = useCallback(
    async (keepalive = false): Promise<void> => {
      clearTimeout(timer.current);
      await sending.current;
      sending.current = send(keepalive).finally(() => {
        sending.current = null;
      });
      await sending.current;
    },
    [send],
  );

  again.current = () => void flush();

  const change = useCallback(
    (text: string) => {
      if (text === now.current.source) {
        return;
      }
      now.current.source = text;
      setSource(text);
      setState("unsaved");
      keep(attempt.id, now.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [attempt.id, flush],
  );

  const settle = useCallback(
    (text: string) => {
      if (theirs) {
        now.current = { ...now.current, source: text, revision: theirs.revision };
        saved.current = theirs.source;
        setSource(text);
        setTheirs(null);
        void flush();
        if (text === theirs.source) {
          keep(attempt.id, null);
          setState("saved");
        }
      }
    },
    [attempt.id, flush, theirs],
  );

  // The mode is kept with the text.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- runs when the mode changes, and first for a kept text
  useEffect(() => void flush(), [noLibrary]);

  useEffect(() => {
    const leave = () => void flush(true);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [flush]);

  return { source, state, theirs, change, flush: () => flush(), settle };
}
