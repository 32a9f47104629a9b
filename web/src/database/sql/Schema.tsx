import { SegmentedControl, Skeleton, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../claims/Waiting";
import { Diagram } from "./Diagram";
import { RowsToggle, SomeRows } from "./SomeRows";
import type { Column, Story, Table } from "./types";
import classes from "./Sql.module.css";

interface Props {
  story: UseQueryResult<Story>;
  onInsert: (name: string) => void;
}

/** The tables that a task is about: drawn where there is room, described where there is not or where it is wanted. */
export function Schema({ story, onInsert }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery("(max-width: 999px)") ?? false;
  const [view, setView] = useState("diagram");
  const [open, setOpen] = useState<string | null>(null);
  if (!story.data) {
    return (
      <div className={classes.schema}>
        {story.error ? <Problem error={story.error} /> : <Skeleton height={220} />}
      </div>
    );
  }
  const { id, tables } = story.data;
  const toggle = (table: string) => (
    <RowsToggle table={table} open={table === open} onToggle={() => setOpen(table === open ? null : table)} />
  );
  const shown = open !== null && (
    <SomeRows key={open} story={id} table={open} onClose={() => setOpen(null)} />
  );
  return (
    <section className={classes.schema} aria-label={t("sql.schema", { title: story.data.title })}>
      <div className={classes.about}>
        <Text size="sm" c="dimmed">
          {story.data.about} {t("sql.insertHow")}
        </Text>
        {!narrow && (
          <SegmentedControl
            size="xs"
            value={view}
            onChange={setView}
            aria-label={t("sql.view")}
            data={[
              { value: "diagram", label: t("sql.diagram") },
              { value: "list", label: t("sql.list") },
            ]}
          />
        )}
      </div>
      {narrow || view === "list" ? (
        <List tables={tables} onInsert={onInsert} rows={toggle} under={(table) => table === open && shown} />
      ) : (
        <>
          {shown}
          <Diagram tables={tables} onInsert={onInsert} rows={toggle} />
        </>
      )}
    </section>
  );
}

interface ListProps {
  tables: Table[];
  onInsert: (name: string) => void;
  rows: (table: string) => ReactNode;
  under: (table: string) => ReactNode;
}

function List({ tables, onInsert, rows, under }: ListProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.list}>
      {tables.map((table) => (
        <li key={table.name}>
          <h3>
            <Name name={table.name} onInsert={onInsert} />
            <span className={classes.note}>{t("sql.about", { count: table.rows })}</span>
            {rows(table.name)}
          </h3>
          <Text size="sm">{table.about}</Text>
          {under(table.name)}
          <dl>
            {table.columns.map((column) => (
              <div key={column.name}>
                <dt>
                  <Name name={column.name} onInsert={onInsert} />
                  <span className={classes.note}>{facts(column, t).join(" · ")}</span>
                </dt>
                <dd>{column.about}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Name({ name, onInsert }: { name: string; onInsert: (name: string) => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classes.name}
      aria-label={t("sql.insert", { name })}
      onClick={() => onInsert(name)}
    >
      {name}
    </button>
  );
}

/** What is to be known about a column beside its name. */
export function facts(column: Column, t: ReturnType<typeof useTranslation>["t"]): string[] {
  return [
    column.type,
    t(column.nullable ? "sql.nullable" : "sql.notNull"),
    ...(column.primary ? [t("sql.primary")] : column.unique ? [t("sql.unique")] : []),
    ...(column.references ? [t("sql.references", { target: column.references })] : []),
    ...(column.fallback ? [t("sql.fallback", { value: column.fallback })] : []),
  ];
}
