import type { Table } from "./types";

/** Sizes of the drawn tables, in CSS pixels; the style sheet has the same. */
export const WIDTH = 236;
export const HEAD = 34;
export const ROW = 26;
const GAP_X = 56;
const GAP_Y = 22;
const EDGE = 8;

export interface Placed {
  table: Table;
  x: number;
  y: number;
  height: number;
}

export interface Line {
  from: string;
  to: string;
  path: string;
}

export interface Drawing {
  tables: Placed[];
  lines: Line[];
  width: number;
  height: number;
}

const target = (reference: string) => reference.split(".")[0] ?? "";

/** How many foreign keys lie between a table and one that points nowhere; a circle is not gone round twice. */
function depth(name: string, tables: Map<string, Table>, seen: Set<string>): number {
  const targets = (tables.get(name)?.columns ?? [])
    .flatMap((column) => (column.references ? [target(column.references)] : []))
    .filter((other) => other !== name && tables.has(other) && !seen.has(other));
  return Math.max(-1, ...targets.map((other) => depth(other, tables, new Set([...seen, other])))) + 1;
}

/** Puts what is pointed at to the left of what points, as few columns tall as it can be, and draws the foreign keys. */
export function draw(all: Table[]): Drawing {
  const byName = new Map(all.map((table) => [table.name, table]));
  const layers = new Map<number, Placed[]>();
  for (const table of all) {
    const layer = depth(table.name, byName, new Set([table.name]));
    const column = layers.get(layer) ?? [];
    const last = column.at(-1);
    column.push({
      table,
      x: EDGE + layer * (WIDTH + GAP_X),
      y: last ? last.y + last.height + GAP_Y : EDGE,
      height: HEAD + table.columns.length * ROW,
    });
    layers.set(layer, column);
  }
  const tables = [...layers.values()].flat();
  return {
    tables,
    lines: lines(tables),
    width: Math.max(0, ...tables.map(({ x }) => x + WIDTH)) + EDGE,
    height: Math.max(0, ...tables.map(({ y, height }) => y + height)) + EDGE,
  };
}

function lines(tables: Placed[]): Line[] {
  const byName = new Map(tables.map((placed) => [placed.table.name, placed]));
  return tables.flatMap((placed) =>
    placed.table.columns.flatMap((column, at) => {
      const [name = "", key = ""] = column.references?.split(".") ?? [];
      const other = byName.get(name);
      if (!other) {
        return [];
      }
      const from = { x: placed.x, y: placed.y + HEAD + (at + 0.5) * ROW };
      const row = other.table.columns.findIndex((one) => one.name === key);
      const to = { x: other.x + WIDTH, y: other.y + HEAD + (Math.max(0, row) + 0.5) * ROW };
      return [
        {
          from: `${placed.table.name}.${column.name}`,
          to: column.references ?? "",
          path: curve(from, to, placed.x <= other.x),
        },
      ];
    }),
  );
}

/** From the left side of one to the right side of the other; where they stand in one column, round their left sides. */
function curve(from: { x: number; y: number }, to: { x: number; y: number }, beside: boolean): string {
  if (beside) {
    const left = from.x - GAP_X / 2 + EDGE;
    const end = to.x - WIDTH;
    return `M${from.x},${from.y} C${left},${from.y} ${left},${to.y} ${end},${to.y}`;
  }
  const middle = (from.x + to.x) / 2;
  return `M${from.x},${from.y} C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`;
}
