import type { Measured } from "./types";

/** A step of a plan, as `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)` tells it, with what is its own and not of the steps below. */
export interface Step {
  /** Where it stands, as in `0.1.0`. */
  path: string;
  kind: string;
  table: string;
  index: string;
  /** What PostgreSQL says of it: conditions, keys, filters. */
  said: { label: string; text: string }[];
  /** Rows of one loop, as is `came`. */
  estimated: number;
  came: number;
  loops: number;
  pages: number;
  ownPages: number;
  millis: number;
  ownMillis: number;
  removed: number;
  heapFetches: number | null;
  searches: number | null;
  /** Its rows are asked for only until somebody above has enough. */
  cut: boolean;
  inputs: Step[];
}

type Json = Record<string, unknown>;

const SAID = [
  "Index Cond",
  "Recheck Cond",
  "Filter",
  "Hash Cond",
  "Merge Cond",
  "Join Filter",
  "Sort Key",
  "Group Key",
  "Sort Method",
];

const number = (json: Json, key: string) => Number(json[key] ?? 0);
const text = (value: unknown) =>
  Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : "";
const optional = (json: Json, key: string) => (key in json ? number(json, key) : null);

function step(json: Json, path: string, cut: boolean): Step {
  const kind = text(json["Node Type"]);
  const below = (Array.isArray(json.Plans) ? json.Plans : []) as Json[];
  const inputs = below.map((one, i) => step(one, `${path}.${i}`, cut || kind === "Limit"));
  const loops = number(json, "Actual Loops");
  const pages = number(json, "Shared Hit Blocks") + number(json, "Shared Read Blocks");
  const millis = number(json, "Actual Total Time") * loops;
  const removed =
    number(json, "Rows Removed by Filter") +
    number(json, "Rows Removed by Index Recheck") +
    number(json, "Rows Removed by Join Filter");
  return {
    path,
    kind: variant(json, kind),
    table: text(json["Relation Name"]),
    index: text(json["Index Name"]),
    said: SAID.filter((label) => label in json).map((label) => ({ label, text: text(json[label]) })),
    estimated: number(json, "Plan Rows"),
    came: number(json, "Actual Rows"),
    loops,
    pages,
    ownPages: Math.max(0, pages - inputs.reduce((sum, one) => sum + one.pages, 0)),
    millis,
    ownMillis: Math.max(0, millis - inputs.reduce((sum, one) => sum + one.millis, 0)),
    removed: Math.round(removed * loops),
    heapFetches: optional(json, "Heap Fetches"),
    searches: optional(json, "Index Searches"),
    cut,
    inputs,
  };
}

/** The kind as PostgreSQL's text format names it. */
function variant(json: Json, kind: string): string {
  const strategy = text(json.Strategy);
  if (kind === "Aggregate") {
    return strategy === "Hashed" ? "HashAggregate" : strategy === "Sorted" ? "GroupAggregate" : "Aggregate";
  }
  const backward = json["Scan Direction"] === "Backward" ? " Backward" : "";
  return kind + backward;
}

/** A plan's root; null for a text that is no plan. */
export function planOf(json: string): Step | null {
  try {
    const [first] = JSON.parse(json) as { Plan?: Json }[];
    return first?.Plan ? step(first.Plan, "0", false) : null;
  } catch {
    return null;
  }
}

/** A step and all below it, in the order in which they are shown. */
export const all = (root: Step): Step[] => [root, ...root.inputs.flatMap(all)];

/** The tables that a query's plans are about. */
export const tablesOf = ({ plans }: Pick<Measured, "plans">): string[] =>
  plans.flatMap(({ json }) => {
    const root = planOf(json);
    return root ? all(root).flatMap(({ table }) => (table ? [table] : [])) : [];
  });

/** How many times fewer or more rows came than were expected; null where that says nothing. */
export function misestimate({ estimated, came, loops, cut }: Step): { times: number; more: boolean } | null {
  if (loops === 0 || cut) {
    return null;
  }
  const [wanted, got] = [Math.max(1, estimated), Math.max(1, came)];
  return { times: Math.max(wanted / got, got / wanted), more: got > wanted };
}

/** An estimate that is further off than this leads planners astray. */
export const FAR_OFF = 10;

/** The steps with a word of their own in the texts. */
const EXPLAINED = [
  "Seq Scan",
  "Index Scan",
  "Index Only Scan",
  "Bitmap Heap Scan",
  "Bitmap Index Scan",
  "BitmapAnd",
  "BitmapOr",
  "Nested Loop",
  "Hash Join",
  "Merge Join",
  "Hash",
  "Sort",
  "Incremental Sort",
  "Limit",
  "Aggregate",
  "HashAggregate",
  "GroupAggregate",
  "WindowAgg",
  "Unique",
  "Append",
  "Merge Append",
  "Materialize",
  "Memoize",
  "Subquery Scan",
  "CTE Scan",
  "Function Scan",
  "Values Scan",
  "Result",
  "SetOp",
  "Recursive Union",
  "WorkTable Scan",
  "LockRows",
  "ModifyTable",
  "ProjectSet",
  "Tid Scan",
];

/** The part of a text's key that says what a kind of step does. */
export function wordOf(kind: string): string {
  const plain = kind.replace(/ Backward$/, "");
  return EXPLAINED.includes(plain) ? plain.replaceAll(" ", "-").toLowerCase() : "other";
}
