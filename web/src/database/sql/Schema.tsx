import { SegmentedControl, Skeleton, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../claims/Waiting";
import { Diagram } from "./Diagram";
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
  if (!story.data) {
    return (
      <div className={classes.schema}>
        {story.error ? <Problem error={story.error} /> : <Skeleton height={220} />}
      </div>
    );
  }
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
        <List tables={story.data.tables} onInsert={onInsert} />
      ) : (
        <Diagram tables={story.data.tables} onInsert={onInsert} />
      )}
    </section>
  );
}

function List({ tables, onInsert }: { tables: Table[]; onInsert: (name: string) => void }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.list}>
      {tables.map((table) => (
        <li key={table.name}>
          <h3>
            <Name name={table.name} onInsert={onInsert} />
            <span className={classes.note}>{t("sql.about", { count: table.rows })}</span>
          </h3>
          <Text size="sm">{table.about}</Text>
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
