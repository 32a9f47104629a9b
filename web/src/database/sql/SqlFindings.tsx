import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Finding, Submission } from "../../api/types";
import { KeepCards } from "../../flashcards/KeepCards";
import { amount } from "../../practice/FindingView";
import { setTitle } from "../../practice/headline";
import { phrase, sentence } from "../../ui/phrases";
import { DifferenceView } from "./DifferenceView";
import { Grid } from "./Grid";
import { Sets } from "./Sets";
import type { FindingOf } from "./types";
import classes from "./Sql.module.css";

interface Props {
  submission: Submission;
  onJump: (line: number, column: number) => void;
  /** What follows when everything is right. */
  solved: ReactNode;
  /** What is said of a statement that took too long. */
  tooLong?: string;
}

/** What the verdict on a statement rests on, and what comes after it. */
export function SqlFindings({ submission, onJump, solved, tooLong = "sql.tooLong" }: Props) {
  const { verdict } = submission;
  if (!verdict) {
    return null;
  }
  const graded = submission.purpose === "submit";
  return (
    <Stack gap="lg" mt="md">
      {graded && verdict.outcome === "accepted" && solved}
      {verdict.findings.map((finding) => (
        <SqlFinding
          key={finding.type}
          finding={finding}
          findings={verdict.findings}
          onJump={onJump}
          tooLong={tooLong}
        />
      ))}
      {graded && verdict.outcome === "rejected" && (
        <KeepCards path={`/api/submissions/${submission.id}/cards`} />
      )}
    </Stack>
  );
}

interface FindingProps {
  finding: Finding;
  findings: Finding[];
  onJump: (line: number, column: number) => void;
  tooLong: string;
}

function SqlFinding({ finding, findings, onJump, tooLong }: FindingProps) {
  const { t, i18n } = useTranslation();
  switch (finding.type) {
    case "sql-difference":
      return <DifferenceView difference={finding} />;
    case "sql-error":
      return <ErrorView error={finding} title={setTitle(findings, finding.set)} onJump={onJump} />;
    case "sql-unfit":
      return (
        <Text>
          {finding.statements === 0
            ? t("sql.unfit.nothing")
            : t(`sql.unfit.${finding.why}`, { count: finding.statements })}
        </Text>
      );
    case "sql-rows":
      return <Rows rows={finding} />;
    case "sql-sets":
      return finding.total > 1 ? <Sets sets={finding} /> : null;
    case "limit":
      return (
        <Text>
          {t(finding.limit === "time" ? tooLong : "sql.tooLarge", {
            allowed: finding.allowed.endsWith(" rows")
              ? t("sql.rows", { count: Number.parseInt(finding.allowed, 10) })
              : amount(finding.allowed, t),
          })}
        </Text>
      );
    case "unavailable":
      return (
        <Text>
          {sentence(phrase(finding.reason, i18n.language))}; {phrase(finding.mend, i18n.language)}
        </Text>
      );
    default:
      return null;
  }
}

/** PostgreSQL's own words, and where in the text they point. */
function ErrorView({
  error,
  title,
  onJump,
}: {
  error: FindingOf<"sql-error">;
  title: string | null;
  onJump: (line: number, column: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      {title && (
        <Text size="sm" c="dimmed">
          {t("sql.on", { title })}
        </Text>
      )}
      <pre className={classes.error}>{error.message}</pre>
      {error.detail && <Text size="sm">{t("sql.detail", { text: error.detail })}</Text>}
      {error.hint && <Text size="sm">{t("sql.hint", { text: error.hint })}</Text>}
      <Text size="sm" c="dimmed">
        {error.line > 0 && (
          <>
            <button type="button" className={classes.link} onClick={() => onJump(error.line, error.column)}>
              {t("sql.at", { line: error.line, column: error.column })}
            </button>
            {" · "}
          </>
        )}
        {t("sql.state", { state: error.sqlState })}
      </Text>
    </Stack>
  );
}

function Rows({ rows }: { rows: FindingOf<"sql-rows"> }) {
  const { t, i18n } = useTranslation();
  const shown = rows.rows.length;
  const told = [
    ...(rows.changed === null
      ? [t("sql.rows", { count: rows.total })]
      : [t("sql.changed", { count: rows.changed })]),
    ...(shown < rows.total || rows.cut ? [t("sql.firstRows", { count: shown })] : []),
    t("sql.milliseconds", { ms: rows.millis.toLocaleString(i18n.language, { maximumFractionDigits: 1 }) }),
  ];
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {told.join(" · ")}
      </Text>
      {rows.changed !== null && <Text size="sm">{t("sql.stateAfter")}</Text>}
      <Grid columns={rows.columns} rows={rows.rows} label={t("sql.result")} numbered />
    </Stack>
  );
}
