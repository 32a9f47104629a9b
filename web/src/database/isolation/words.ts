import type { TFunction } from "i18next";
import type { Happening } from "./types";

/** The names that PostgreSQL gives to the codes that come up here. */
const CODES: Record<string, string> = {
  "40001": "serialization_failure",
  "40P01": "deadlock_detected",
  "23505": "unique_violation",
  "23514": "check_violation",
  "23503": "foreign_key_violation",
  "25P02": "in_failed_sql_transaction",
  "55P03": "lock_not_available",
};

/** A code with its name where it is one that comes up often. */
export function code(sqlState: string): string {
  const name = CODES[sqlState];
  return name ? `${sqlState} ${name}` : sqlState;
}

/** A prediction as the server writes it, in words: `sees 100`, `aborts 40001`, `blocks`. */
export function prediction(text: string, t: TFunction): string {
  const kind = text.startsWith("rolls back") ? "rolls back" : (text.split(" ")[0] ?? "");
  const value = text.slice(kind.length).trim();
  switch (kind) {
    case "sees":
      return value === "nothing" ? t("isolation.will.seesNothing") : t("isolation.will.sees", { value });
    case "changed":
      return t("isolation.will.changed", { count: Number(value) });
    case "aborts":
      return t("isolation.will.aborts", { code: code(value) });
    case "blocks":
      return t("isolation.will.blocks");
    case "commits":
      return t("isolation.will.commits");
    case "rolls back":
      return t("isolation.will.rollsBack");
    case "done":
      return t("isolation.will.done");
    default:
      return text;
  }
}

/** What happened, in a few words. */
export function happened(happening: Happening, t: TFunction): string {
  switch (happening.type) {
    case "sees":
      return happening.grid.rows.length === 0
        ? t("isolation.will.seesNothing")
        : t("isolation.will.sees", { value: cells(happening.grid.rows) });
    case "changed":
      return t("isolation.will.changed", { count: happening.rows });
    case "blocks":
      return t("isolation.did.blocks", { by: happening.by.join(", ") });
    case "queues":
      return t("isolation.did.queues");
    case "aborts":
      return t("isolation.will.aborts", { code: code(happening.sqlState) });
    case "commits":
      return t("isolation.will.commits");
    case "rolls-back":
      return t("isolation.will.rollsBack");
    case "dies":
      return t("isolation.did.dies");
    case "stopped":
      return t("isolation.did.stopped");
    case "done":
      return t("isolation.will.done");
  }
}

/** Rows as predictions write them: commas between values, semicolons between rows. */
function cells(rows: (string | null)[][]): string {
  return rows.map((row) => row.map((cell) => cell ?? "NULL").join(", ")).join("; ");
}
