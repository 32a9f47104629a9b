import { Button, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Submission } from "../../api/types";
import { KeepCards } from "../../flashcards/KeepCards";
import { phrase, sentence } from "../../ui/phrases";
import { IsolationFinding } from "./Findings";
import type { IsolationExercise } from "./types";
import classes from "./Isolation.module.css";

/** What became of what was handed in. */
export function Verdict({ submission, exercise }: { submission: Submission; exercise: IsolationExercise }) {
  const { t, i18n } = useTranslation();
  const { verdict } = submission;
  if (!verdict) {
    return null;
  }
  const [first] = verdict.findings;
  return (
    <section className={classes.verdict} aria-labelledby="isolation-verdict">
      <Stack gap="lg">
        <Title order={2} size="h3" id="isolation-verdict" data-outcome={verdict.outcome}>
          {t(`isolation.outcome.${verdict.outcome}`)}
        </Title>
        {first?.type === "unavailable" && (
          <Text>
            {sentence(phrase(first.reason, i18n.language))}; {phrase(first.mend, i18n.language)}
          </Text>
        )}
        {verdict.findings.map((finding) => (
          <IsolationFinding key={finding.type} finding={finding} />
        ))}
        {verdict.outcome === "rejected" && <KeepCards path={`/api/submissions/${submission.id}/cards`} />}
        {exercise.next && (
          <div>
            <Button
              component={Link}
              to={`/practice/${exercise.next.id}`}
              variant="light"
              classNames={{ root: classes.next ?? "", label: classes.nextLabel ?? "" }}
            >
              {t("practice.next", { title: exercise.next.title })}
            </Button>
          </div>
        )}
      </Stack>
    </section>
  );
}
