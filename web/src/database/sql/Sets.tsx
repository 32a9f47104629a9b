import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FindingOf } from "./types";
import classes from "./Sql.module.css";

/** How each data set went. */
export function Sets({ sets }: { sets: FindingOf<"sql-sets"> }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "ru" ? "ru" : "en";
  return (
    <div>
      <Text mb={4}>{t("sql.setsPassed", { passed: sets.passed, total: sets.total })}</Text>
      <ul className={classes.sets}>
        {sets.sets.map((set) => (
          <li key={set.name} data-status={set.status}>
            <span aria-hidden="true">{mark(set.status)}</span> {set.title[language]}
            <span className={classes.how}>
              {t(`sql.set.${set.status}`)}
              {set.millis > 0 &&
                ` · ${t("sql.milliseconds", { ms: set.millis.toLocaleString(i18n.language, { maximumFractionDigits: 1 }) })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function mark(status: string): string {
  if (status === "passed") {
    return "✓";
  }
  return status === "skipped" ? "–" : "✗";
}
