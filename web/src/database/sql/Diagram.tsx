import { Tooltip, VisuallyHidden } from "@mantine/core";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { draw, type Placed } from "./layout";
import { facts } from "./Schema";
import type { Table } from "./types";
import classes from "./Sql.module.css";

/** The tables as boxes and their foreign keys as lines; those of the column under the pointer stand out. */
export function Diagram({
  tables,
  onInsert,
  rows,
}: {
  tables: Table[];
  onInsert: (name: string) => void;
  /** What shows a table's rows. */
  rows: (table: string) => ReactNode;
}) {
  const drawing = useMemo(() => draw(tables), [tables]);
  const [over, setOver] = useState<string | null>(null);
  return (
    <div className={classes.diagram}>
      <div className={classes.canvas} style={{ width: drawing.width, height: drawing.height }}>
        <svg width={drawing.width} height={drawing.height} aria-hidden="true">
          {drawing.lines.map((line) => (
            <path
              key={line.from}
              d={line.path}
              data-over={line.from === over || line.to === over || undefined}
            />
          ))}
        </svg>
        {drawing.tables.map((placed) => (
          <Box
            key={placed.table.name}
            placed={placed}
            onInsert={onInsert}
            onOver={setOver}
            rows={rows(placed.table.name)}
          />
        ))}
      </div>
    </div>
  );
}

function Box({
  placed: { table, x, y, height },
  onInsert,
  onOver,
  rows,
}: {
  placed: Placed;
  onInsert: (name: string) => void;
  onOver: (column: string | null) => void;
  rows: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div
      className={classes.box}
      role="group"
      aria-label={table.name}
      style={{ left: x, top: y, height }}
      onMouseLeave={() => onOver(null)}
    >
      <div className={classes.headLine}>
        <Tooltip label={table.about} multiline maw={300} openDelay={300} events={TOLD}>
          <button type="button" className={classes.head} onClick={() => onInsert(table.name)}>
            <b>{table.name}</b>
            <span className={classes.note}>{t("sql.about", { count: table.rows })}</span>
          </button>
        </Tooltip>
        {rows}
      </div>
      {table.columns.map((column) => {
        const name = `${table.name}.${column.name}`;
        return (
          <Tooltip
            key={column.name}
            label={`${column.about}. ${facts(column, t).join(" · ")}`}
            multiline
            maw={320}
            openDelay={300}
            events={TOLD}
          >
            <button
              type="button"
              className={classes.column}
              onClick={() => onInsert(column.name)}
              onMouseEnter={() => onOver(name)}
              onFocus={() => onOver(name)}
              onBlur={() => onOver(null)}
            >
              <span className={classes.key} aria-hidden="true" data-primary={column.primary || undefined}>
                {column.primary ? "◆" : column.references ? "→" : ""}
              </span>
              <span className={classes.columnName}>{column.name}</span>
              <span className={classes.type} aria-hidden="true">
                {column.type
                  .replace("timestamp with time zone", "timestamptz")
                  .replace("character varying", "varchar")}
                {column.nullable && "?"}
              </span>
              <VisuallyHidden>, {facts(column, t).join(", ")}</VisuallyHidden>
            </button>
          </Tooltip>
        );
      })}
    </div>
  );
}

const TOLD = { hover: true, focus: true, touch: false };
