import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Grid } from "./Grid";
import type { Cell, FindingOf } from "./types";
import classes from "./Sql.module.css";

/** How what came out differs from what was expected, in words and in rows. */
export function DifferenceView({ difference }: { difference: FindingOf<"sql-difference"> }) {
  const { t, i18n } = useTranslation();
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t("sql.on", { title: difference.title[i18n.language === "ru" ? "ru" : "en"] })}
      </Text>
      <What difference={difference} />
    </Stack>
  );
}

function What({ difference }: { difference: FindingOf<"sql-difference"> }) {
  const { t } = useTranslation();
  const { columns, expectedColumns, missing, extra, repeated } = difference;
  switch (difference.what) {
    case "columns":
      return (
        <dl className={classes.columns}>
          <dt>{t("sql.columnsExpected")}</dt>
          <dd>{expectedColumns.join(", ")}</dd>
          <dt>{t("sql.columnsActual")}</dt>
          <dd>{columns.join(", ") || t("sql.noColumns")}</dd>
        </dl>
      );
    case "order":
      return (
        <>
          <Text>{t("sql.orderAt", { row: difference.row })}</Text>
          <Sample label={t("sql.expectedRow")} columns={expectedColumns} rows={missing} total={1} />
          <Sample label={t("sql.actualRow")} columns={columns} rows={extra} total={1} />
        </>
      );
    default:
      return (
        <>
          <Sample
            label={t("sql.missing", { count: difference.missingTotal })}
            columns={expectedColumns}
            rows={missing}
            total={difference.missingTotal}
          />
          <Sample
            label={t("sql.extra", { count: difference.extraTotal })}
            columns={columns}
            rows={extra}
            total={difference.extraTotal}
          />
          {repeated > 0 && <Text size="sm">{t("sql.repeated", { count: repeated })}</Text>}
        </>
      );
  }
}

function Sample({
  label,
  columns,
  rows,
  total,
}: {
  label: string;
  columns: string[];
  rows: Cell[][];
  total: number;
}) {
  const { t } = useTranslation();
  return rows.length === 0 ? null : (
    <div>
      <Text mb={4}>
        {label}
        {rows.length < total && (
          <Text span size="sm" c="dimmed">
            {" "}
            {t("sql.firstOf", { shown: rows.length })}
          </Text>
        )}
      </Text>
      <Grid columns={columns.map((name) => ({ name }))} rows={rows} label={label} />
    </div>
  );
}
