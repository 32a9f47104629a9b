import type { Figure, FigureThen } from "./types";

/** Points in a row that have a figure, or that have none. */
export interface Run {
  known: boolean;
  points: { at: number; figure: Figure | null }[];
}

/** The history cut wherever there began, or ceased, to be enough evidence; each run goes on to the next one's first point. */
export function runs(history: FigureThen[]): Run[] {
  const cut: Run[] = [];
  for (const { at, figure } of history) {
    const point = { at: Date.parse(at), figure };
    const last = cut.at(-1);
    if (last && last.known === (figure !== null)) {
      last.points.push(point);
    } else {
      last?.points.push({ ...point, figure: null });
      cut.push({ known: figure !== null, points: [point] });
    }
  }
  return cut;
}

/** Some moments of a history, evenly, the first and the last among them; at most `most`. */
export function someOf(history: FigureThen[], most: number): FigureThen[] {
  const count = Math.min(most, history.length);
  if (count < 2) {
    return history.slice(0, count);
  }
  const places = Array.from({ length: count }, (_, place) =>
    Math.round((place * (history.length - 1)) / (count - 1)),
  );
  return places.flatMap((place) => history[place] ?? []);
}
