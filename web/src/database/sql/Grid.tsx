import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Cell } from "./types";
import classes from "./Sql.module.css";

const NUMERIC =
  /^(smallint|integer|bigint|int2|int4|int8|numeric|real|double precision|float4|float8|money)\b/;

interface Props {
  columns: { name: string; type?: string }[];
  rows: Cell[][];
  /** What the rows are, for those who cannot see where they stand. */
  label: string;
  /** Rows are numbered where their place counts. */
  numbered?: boolean;
}

/** Rows as the server returned them: NULL and an empty text are told apart. */
export function Grid({ columns, rows, label, numbered = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.grid} role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {numbered && (
              <th scope="col" className={classes.number}>
                <VisuallyHidden>{t("sql.row")}</VisuallyHidden>
              </th>
            )}
            {columns.map((column, at) => (
              <th key={at} scope="col" title={column.type} data-numeric={isNumeric(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {numbered && <td className={classes.number}>{at + 1}</td>}
              {row.map((value, column) => (
                <td key={column} data-numeric={isNumeric(columns[column])}>
                  <Value value={value} />
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td className={classes.none} colSpan={columns.length + (numbered ? 1 : 0)}>
                {t("sql.noRows")}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Value({ value }: { value: Cell }) {
  const { t } = useTranslation();
  if (value === null) {
    return <i className={classes.null}>{t("sql.null")}</i>;
  }
  return value === "" ? <i className={classes.null}>{t("sql.empty")}</i> : value;
}

const isNumeric = (column: { type?: string } | undefined) => NUMERIC.test(column?.type ?? "") || undefined;
