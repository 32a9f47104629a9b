import type { Card, CardSession, Grade } from "./types";

/** A card to be asked, not before a moment where it is one that was asked a minute ago. */
export interface Entry {
  card: Card;
  after: number | null;
}

/** A card that was graded, as it was before. */
export interface Done {
  card: Card;
  request: string;
  grade: Grade;
  seconds: number;
}

/** A session under way: everything that a reload must not lose. */
export interface Session {
  language: string;
  minutes: number;
  current: Card | null;
  queue: Entry[];
  done: Done[];
  /** Cards beyond what fitted. */
  left: number;
}

/** Cards that come back within this many seconds come back within the session. */
const SOON = 20 * 60;

export function begin(found: CardSession, minutes: number, language: string, now: number): Session {
  const queue = found.cards.map((card) => ({ card, after: null }));
  const left = found.due + found.fresh - found.cards.length;
  return turn({ language, minutes, current: null, queue, done: [], left }, now);
}

/** Takes the next card up: one whose moment has come, else the next in order, else the one whose moment is nearest. */
function turn(session: Session, now: number): Session {
  const back = session.queue
    .filter((entry) => entry.after !== null)
    .sort((one, other) => (one.after ?? 0) - (other.after ?? 0));
  const ripe = back.find((entry) => (entry.after ?? 0) <= now);
  const next = ripe ?? session.queue.find((entry) => entry.after === null) ?? back[0];
  return {
    ...session,
    current: next?.card ?? null,
    queue: session.queue.filter((entry) => entry !== next),
  };
}

export function grade(
  session: Session,
  given: { grade: Grade; request: string; seconds: number },
  now: number,
): Session {
  const card = session.current;
  if (!card) {
    return session;
  }
  const wait = card.next.find((next) => next.grade === given.grade)?.seconds ?? SOON;
  const queue = wait < SOON ? [...session.queue, { card, after: now + wait * 1000 }] : session.queue;
  return turn({ ...session, queue, done: [...session.done, { card, ...given }] }, now);
}

/** Brings the card graded last back before the learner. */
export function undo(session: Session): Session {
  const last = session.done.at(-1);
  if (!last) {
    return session;
  }
  const rest = session.queue.filter((entry) => entry.card.id !== last.card.id);
  const put =
    session.current && session.current.id !== last.card.id ? [{ card: session.current, after: null }] : [];
  return { ...session, current: last.card, queue: [...put, ...rest], done: session.done.slice(0, -1) };
}

/** Leaves the card before the learner out. */
export function skip(session: Session, now: number): Session {
  return turn({ ...session, current: null }, now);
}

/** Shows a card as the server has it now; `shown` says whether also where it is before the learner. */
export function refresh(session: Session, card: Card, shown: boolean): Session {
  return {
    ...session,
    current: shown && session.current?.id === card.id ? card : session.current,
    queue: session.queue.map((entry) => (entry.card.id === card.id ? { ...entry, card } : entry)),
  };
}

export function finish(session: Session): Session {
  const left = session.left + session.queue.length + (session.current ? 1 : 0);
  return { ...session, current: null, queue: [], left };
}

export const spent = (session: Session) => session.done.reduce((sum, done) => sum + done.seconds, 0);

const PLACE = "zachet.cards.session";

export function recall(language: string): Session | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? "null") as Session | null;
    return kept?.current && kept.language === language ? kept : null;
  } catch {
    return null;
  }
}

export function remember(session: Session | null): void {
  try {
    if (session?.current) {
      localStorage.setItem(PLACE, JSON.stringify(session));
    } else {
      localStorage.removeItem(PLACE);
    }
  } catch {
    // storage is refused: it lasts as long as the page
  }
}
