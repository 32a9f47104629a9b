import { useTranslation } from "react-i18next";
import { type Cell, lanes, type Seen } from "./lanes";
import type { Moment, ScriptStep } from "./types";
import { happened } from "./words";
import classes from "./Isolation.module.css";

interface Props {
  steps: ScriptStep[];
  sessions: string[];
  moments: Moment[];
  /** How many steps have been played. */
  played: number;
  label: string;
}

/** What was played: a lane for each session, a row for each turn, who waits for whom drawn in the lane that waits. */
export function Lanes({ steps, sessions, moments, played, label }: Props) {
  const { t } = useTranslation();
  const rows = lanes(steps, sessions, moments, played);
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.lanes} data-lanes={sessions.length}>
        <thead>
          <tr>
            <th scope="col" className={classes.turn}>
              <span className={classes.hidden}>{t("isolation.step")}</span>
            </th>
            {sessions.map((session) => (
              <th key={session} scope="col" className={classes.session} data-session={session}>
                {t("isolation.session", { session })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.step} data-step={row.step + 1}>
              <th scope="row" className={classes.turn}>
                {row.step + 1}
              </th>
              {row.cells.map((cell) => (
                <LaneCell key={cell.session} cell={cell} at={row.step} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LaneCell({ cell, at }: { cell: Cell; at: number }) {
  const { t } = useTranslation();
  const { own, seen, waits } = cell;
  const began = seen.some(({ happening }) => happening.type === "blocks");
  return (
    <td className={classes.cell} data-session={cell.session} data-waits={waits ? "true" : undefined}>
      {own && (
        <>
          {own.sql === null ? (
            <span className={classes.crash}>{t("isolation.crash")}</span>
          ) : (
            <code className={classes.sql}>{own.sql}</code>
          )}
          {own.note && <span className={classes.note}>{own.note}</span>}
        </>
      )}
      {seen.map((one) => (
        <SeenLine key={`${one.of} ${one.happening.type}`} one={one} at={at} />
      ))}
      {waits && !began && (
        <span className={classes.still}>{t("isolation.still", { by: waits.join(", ") })}</span>
      )}
    </td>
  );
}

function SeenLine({ one, at }: { one: Seen; at: number }) {
  const { t } = useTranslation();
  const { happening } = one;
  const table = happening.type === "sees" && happening.grid.columns.length * happening.grid.rows.length > 1;
  return (
    <div className={classes.seen} data-kind={happening.type}>
      {one.of !== at && one.late && (
        <span className={classes.note}>{t("isolation.late", { step: one.of + 1 })}</span>
      )}
      {table ? <Rows grid={happening.grid} /> : <strong>{happened(happening, t)}</strong>}
      {happening.type === "aborts" && (
        <span className={classes.message}>
          {happening.message}
          {happening.circle.length > 1 && ` (${[...happening.circle, happening.circle[0]].join(" → ")})`}
        </span>
      )}
    </div>
  );
}

function Rows({ grid }: { grid: { columns: { name: string }[]; rows: (string | null)[][] } }) {
  return (
    <table className={classes.grid}>
      <thead>
        <tr>
          {grid.columns.map((column, index) => (
            <th key={index} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} data-null={cell === null ? "true" : undefined}>
                {cell ?? "NULL"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
