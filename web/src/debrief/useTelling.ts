import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { ApiProblem, call } from "../api/client";
import { remember } from "./queries";
import type { Debrief, DebriefTold, Told } from "./types";

export type SaveState = "saved" | "saving" | "unsaved" | "offline" | "refused";

export interface Telling {
  told: Told;
  state: SaveState;
  /** Why it was refused. */
  problem: Error | null;
  /** What another tab has saved meanwhile; null when nobody has. */
  theirs: Debrief | null;
  change(part: Partial<Told>): void;
  /** Saves now what is not saved yet; says whether all of it is saved then. */
  flush(): Promise<boolean>;
  /** Settles a conflict: with what is here, or with what the other tab saved. */
  settle(mine: boolean): void;
}

const PAUSE = 700;
const RETRY = 4_000;

const toldOf = ({ company, companyName, day, stage, questions, outcome, note }: Debrief): Told => ({
  company,
  companyName,
  day,
  stage,
  questions,
  outcome,
  note,
});

/** What is sent; a line without words is not yet a question. */
export function body(told: Told, revision: number): DebriefTold {
  return {
    ...told,
    revision,
    questions: told.questions
      .filter(({ item, words }) => item || words.trim())
      .map(({ id, item, words, mark }) => ({ id, item: item?.id ?? null, words, mark })),
  };
}

const text = (told: Told) => JSON.stringify(body(told, 0));

/** What is told of an interview, saved to the server a moment after each change. */
export function useTelling(debrief: Debrief): Telling {
  const client = useQueryClient();
  const [told, setTold] = useState(() => toldOf(debrief));
  const [state, setState] = useState<SaveState>("saved");
  const [problem, setProblem] = useState<Error | null>(null);
  const [theirs, setTheirs] = useState<Debrief | null>(null);
  const now = useRef({ told, revision: debrief.revision });
  const saved = useRef(text(told));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<void> | null>(null);
  const again = useRef<() => void>(() => undefined);

  const send = useCallback(
    async (keepalive: boolean): Promise<void> => {
      const sent = now.current.told;
      if (text(sent) === saved.current) {
        return;
      }
      const confirm = (answer: Debrief) => {
        saved.current = text(sent);
        now.current.revision = answer.revision;
        remember(client, answer);
        setProblem(null);
        setState(text(now.current.told) === saved.current ? "saved" : "unsaved");
      };
      setState("saving");
      try {
        confirm(
          await call<Debrief>(`/api/debriefs/${debrief.id}`, {
            method: "PUT",
            body: body(sent, now.current.revision),
            keepalive,
          }),
        );
      } catch (error) {
        const current =
          error instanceof ApiProblem && error.status === 409 ? (error.body.current as Debrief) : null;
        if (current && text(toldOf(current)) === text(sent)) {
          confirm(current); // an earlier save of ours, whose answer got lost
        } else if (current) {
          setState("unsaved");
          setTheirs(current);
        } else if (error instanceof ApiProblem && error.status >= 400 && error.status < 500) {
          setState("refused");
          setProblem(error);
        } else {
          setState("offline");
          clearTimeout(timer.current);
          timer.current = setTimeout(() => again.current(), RETRY);
        }
      }
    },
    [client, debrief.id],
  );

  const flush = useCallback(
    async (keepalive = false): Promise<boolean> => {
      clearTimeout(timer.current);
      await sending.current;
      sending.current = send(keepalive).finally(() => {
        sending.current = null;
      });
      await sending.current;
      return text(now.current.told) === saved.current;
    },
    [send],
  );
  again.current = () => void flush();

  const put = useCallback((next: Told) => {
    now.current.told = next;
    setTold(next);
  }, []);

  const change = useCallback(
    (part: Partial<Told>) => {
      put({ ...now.current.told, ...part });
      setState("unsaved");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [flush, put],
  );

  const settle = useCallback(
    (mine: boolean) => {
      if (theirs) {
        now.current.revision = theirs.revision;
        saved.current = text(toldOf(theirs));
        setTheirs(null);
        if (mine) {
          void flush();
        } else {
          put(toldOf(theirs));
          remember(client, theirs);
          setState("saved");
        }
      }
    },
    [client, flush, put, theirs],
  );

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

  return { told, state, problem, theirs, change, flush: () => flush(), settle };
}
