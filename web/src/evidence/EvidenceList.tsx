import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { EvidenceRow } from "../api/types";
import { When } from "../ui/When";
import classes from "./Checklist.module.css";

/** What was shown, newest first, in words. */
export function EvidenceList({ rows }: { rows: EvidenceRow[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="evidence">
      <Title order={2} size="h4" id="evidence" mb="sm">
        {t("evidence.title")}
      </Title>
      <ul className={classes.evidence}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.exercise ? (
              <Anchor component={Link} to={`/practice/${row.exercise.id}`}>
                {row.exercise.title}
              </Anchor>
            ) : row.source === "card" ? (
              <Anchor component={Link} to="/review">
                {t("evidence.card")}
              </Anchor>
            ) : row.source === "interview" ? (
              <Anchor component={Link} to="/debrief">
                {t("evidence.interview")}
              </Anchor>
            ) : row.source === "placement" ? (
              <Anchor component={Link} to="/placement">
                {t("evidence.placement")}
              </Anchor>
            ) : (
              <Text>{t(row.topic ? "evidence.followUp" : "evidence.goneExercise")}</Text>
            )}
            {!row.topic && row.source !== "interview" && (
              <Text fw={row.outcome === "accepted" ? 600 : 400}>{t(outcome(row))}</Text>
            )}
            {!isQuestion(row) && (
              <Text size="sm" c="dimmed">
                {details(row, t)}
              </Text>
            )}
            <Text size="sm" c="dimmed" component="span" ml="auto">
              <When at={row.at} />
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether it is about a question that was answered: there were neither tries nor hints. */
const isQuestion = (row: EvidenceRow) => row.source === "card" || row.source === "placement";

function outcome({ source, outcome }: EvidenceRow) {
  switch (source) {
    case "card":
      return `evidence.recalled.${outcome}`;
    case "placement":
      return `evidence.placed.${outcome}`;
    default:
      return `ui.outcome.${outcome}`;
  }
}

function details(row: EvidenceRow, t: TFunction): string {
  if (row.topic) {
    return t("evidence.saidShare", { percent: Math.round(row.score * 100) });
  }
  if (row.source === "interview") {
    return t(`evidence.answered.${row.score === 1 ? "well" : row.score === 0 ? "failed" : "partly"}`);
  }
  const hints = row.unaided ? t("evidence.unaided") : t("evidence.hints", { count: row.hintsUsed });
  const tries = t("evidence.tries", { count: row.submissions });
  const minutes = t("ui.minutes", { count: Math.max(1, Math.round(row.activeMinutes)) });
  return [hints, tries, minutes].join(" · ");
}
