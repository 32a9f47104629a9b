import { Tooltip } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { draw, type Placed } from "./layout";
import { facts } from "./Schema";
import type { Table } from "./types";
import classes from "./Sql.module.css";

/** The tables as boxes and their foreign keys as lines; those of the column under the pointer stand out. */
export function Diagram({ tables, onInsert }: { tables: Table[]; onInsert: (name: string) => void }) {
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
          <Box key={placed.table.name} placed={placed} onInsert={onInsert} onOver={setOver} />
        ))}
      </div>
    </div>
  );
}

function Box({
  placed: { table, x, y, height },
  onInsert,
  onOver,
}: {
  placed: Placed;
  onInsert: (name: string) => void;
  onOver: (column: string | null) => void;
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
      <Tooltip label={table.about} multiline maw={300} openDelay={300} events={TOLD}>
        <button type="button" className={classes.head} onClick={() => onInsert(table.name)}>
          <b>{table.name}</b>
          <span className={classes.note}>{t("sql.about", { count: table.rows })}</span>
        </button>
      </Tooltip>
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
              aria-label={`${column.name}: ${facts(column, t).join(", ")}`}
              onClick={() => onInsert(column.name)}
              onMouseEnter={() => onOver(name)}
              onFocus={() => onOver(name)}
              onBlur={() => onOver(null)}
            >
              <span className={classes.key} data-primary={column.primary || undefined}>
                {column.primary ? "◆" : column.references ? "→" : ""}
              </span>
              <span className={classes.columnName}>{column.name}</span>
              <span className={classes.type}>
                {column.type
                  .replace("timestamp with time zone", "timestamptz")
                  .replace("character varying", "varchar")}
                {column.nullable && "?"}
              </span>
            </button>
          </Tooltip>
        );
      })}
    </div>
  );
}

const TOLD = { hover: true, focus: true, touch: false };
