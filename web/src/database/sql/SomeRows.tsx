import { CloseButton, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Problem } from "../../claims/Waiting";
import { Grid } from "./Grid";
import { someRowsQuery } from "./queries";
import classes from "./Sql.module.css";

interface Toggle {
  table: string;
  open: boolean;
  onToggle: () => void;
}

/** Shows a table's rows, and hides them. */
export function RowsToggle({ table, open, onToggle }: Toggle) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classes.rowsToggle}
      aria-label={t("sql.someRows", { name: table })}
      aria-expanded={open}
      title={t("sql.someRows", { name: table })}
      onClick={onToggle}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M1.5 2.5h11v9h-11zM1.5 5.5h11M1.5 8.5h11M5.5 2.5v9" />
      </svg>
    </button>
  );
}

interface Props {
  story: string;
  table: string;
  onClose: () => void;
}

/** The first rows of a table, as a query finds them on the visible data. */
export function SomeRows({ story, table, onClose }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery(someRowsQuery(story, table));
  const title = t("sql.firstRows", { name: table });
  return (
    <section className={classes.someRows} aria-label={title}>
      <h4>
        {title}
        <CloseButton size="sm" aria-label={t("sql.hideRows", { name: table })} onClick={onClose} />
      </h4>
      {data ? (
        <Grid columns={data.columns} rows={data.rows} label={title} />
      ) : error ? (
        <Problem error={error} />
      ) : (
        <Skeleton height={150} />
      )}
    </section>
  );
}
