import { plusDays } from "./dates";

/** A month of a calendar, in weeks from Monday to Sunday; null where a week belongs to its neighbour. */
export interface Month {
  /** Its first day. */
  first: string;
  weeks: (string | null)[][];
}

const WEEK = 7;

/** The months that hold the days from the first to the last, without weeks that hold none of them. */
export function months(first: string, last: string): Month[] {
  const all: Month[] = [];
  for (let month = `${first.slice(0, 7)}-01`; month <= last; month = next(month)) {
    const within = (date: string | null) => date !== null && date >= first && date <= last;
    all.push({ first: month, weeks: weeks(month).filter((week) => week.some(within)) });
  }
  return all;
}

const next = (month: string) => `${plusDays(month, 31).slice(0, 7)}-01`;

function weeks(month: string): (string | null)[][] {
  const before = (new Date(`${month}T12:00:00Z`).getUTCDay() + 6) % WEEK;
  const after = next(month);
  const found: (string | null)[][] = [];
  for (let monday = plusDays(month, -before); monday < after; monday = plusDays(monday, WEEK)) {
    found.push(
      Array.from({ length: WEEK }, (_, place) => plusDays(monday, place)).map((date) =>
        date >= month && date < after ? date : null,
      ),
    );
  }
  return found;
}
