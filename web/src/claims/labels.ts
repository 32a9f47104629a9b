import type { LogScale } from "./scales";
import type { Point } from "./types";

/** A curve of the plot; the learner's own has no complexity to its name. */
export interface Line {
  name: "you" | "exemplar" | "slow";
  complexity: string;
  points: Point[];
}

/** A line's name on the paper: `y` is its upper edge; it ends at `x` where it stands before its line's end. */
export interface Placed {
  line: Line;
  x: number;
  y: number;
  before: boolean;
}

/** The height of a line of text. */
export const LETTER = 14;
const BESIDE = 11;
const BEFORE = 6;
const WIDEST = { you: 20, exemplar: 82, slow: 82 };

/**
 * Where the lines' names stand. Beside their ends, pushed apart where those are close; the name of a line that ends earlier
 * than the rest stands over its end, out of the way of the others.
 */
export function labels(lines: Line[], x: LogScale, y: LogScale, bottom: number): Placed[] {
  const ends = lines.flatMap((line) => line.points.slice(-1).map((end) => ({ line, end })));
  const last = Math.max(...ends.map(({ end }) => end.size));
  const over = (end: Point, { name }: Line) =>
    end.size < last && x.place(end.size) - WIDEST[name] > x.place(0);
  const at = (end: Point, line: Line) => ({ line, x: x.place(end.size), y: y.place(end.value) });
  const beside = ends.filter(({ line, end }) => !over(end, line)).map(({ line, end }) => at(end, line));
  const early = ends.filter(({ line, end }) => over(end, line)).map(({ line, end }) => at(end, line));
  return [
    ...apart(beside, bottom).map((label) => ({ ...label, x: label.x + BESIDE, before: false })),
    ...stacked(early).map((label) => ({ ...label, x: label.x - BEFORE, before: true })),
  ];
}

const height = (line: Line) => LETTER * (line.complexity ? 2 : 1) + 2;

/** The upper edges of names that stand over `y`, the lowest first; one that would cover another goes on top of it. */
function stacked<P extends { line: Line; x: number; y: number }>(wanted: P[]): P[] {
  const placed: P[] = [];
  for (const label of [...wanted].sort((one, other) => other.y - one.y)) {
    const inTheWay = placed.filter((other) => Math.abs(other.x - label.x) < WIDEST.slow);
    const y = Math.min(label.y, ...inTheWay.map((other) => other.y)) - height(label.line);
    placed.push({ ...label, y });
  }
  const over = Math.max(0, ...placed.map((label) => -label.y));
  return placed.map((label) => ({ ...label, y: label.y + over }));
}

/** The upper edges of names whose middles should be at `y`: moved down, then up where the paper ends, until none covers another. */
function apart<P extends { line: Line; y: number }>(wanted: P[], bottom: number): P[] {
  let free = 0;
  const downward = [...wanted]
    .sort((one, other) => one.y - other.y)
    .map((label) => {
      const y = Math.max(label.y - height(label.line) / 2, free);
      free = y + height(label.line);
      return { ...label, y };
    });
  let limit = bottom + 6;
  return downward.reverse().map((label) => {
    limit = Math.min(label.y, limit - height(label.line));
    return { ...label, y: limit };
  });
}
