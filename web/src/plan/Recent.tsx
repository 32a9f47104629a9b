import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Today } from "../api/types";
import { When } from "../ui/When";
import classes from "./TodayPage.module.css";

/** What was handed in last, with its verdict in a word. */
export function Recent({ today }: { today: Today }) {
  const { t } = useTranslation();
  if (today.recent.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="recent">
      <Title order={2} size="h4" id="recent" mb="sm">
        {t("plan.recent")}
      </Title>
      <ul className={classes.recent}>
        {today.recent.map((submission) => (
          <li key={submission.submissionId}>
            <Anchor
              component={Link}
              to={`/practice/${submission.exercise.id}?submission=${submission.submissionId}`}
            >
              {submission.exercise.title}
            </Anchor>
            <Text size="sm" fw={submission.outcome === "accepted" ? 600 : 400}>
              {t(`ui.outcome.${submission.outcome ?? "pending"}`)}
            </Text>
            <Text size="sm" c="dimmed">
              <When at={submission.at} />
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
