import { Anchor, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { QuestionCard } from "./QuestionCard";
import { internalsQuery } from "./queries";
import { useLanding } from "./TopicParts";
import type { Internals, Theme } from "./types";
import classes from "./Knowledge.module.css";

/** How Python works inside, in questions: each has an answer to reveal and a program that shows it. */
export default function InternalsPage() {
  const { data, error, refetch } = useQuery(internalsQuery());
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  return data ? <Loaded track={data} /> : <PageSkeleton />;
}

function Loaded({ track }: { track: Internals }) {
  const { t } = useTranslation();
  useLanding();
  return (
    <Page title={t("knowledge.internals")}>
      <Title order={1}>{t("knowledge.internals")}</Title>
      <Text c="dimmed" mt={6} maw={640}>
        {t("knowledge.internalsWhat", { count: track.total })}
      </Text>
      <VisuallyHidden id="editor-keys">{t("practice.editorKeys")}</VisuallyHidden>
      <nav aria-label={t("knowledge.themes")} className={`${classes.parts} ${classes.themes}`}>
        {track.themes.map(({ item }) => (
          <a key={item.id} href={`#${item.id}`}>
            {item.title}
          </a>
        ))}
      </nav>
      <Stack gap={36} mt={32}>
        {track.themes.map((theme) => (
          <ThemeSection key={theme.item.id} theme={theme} />
        ))}
      </Stack>
    </Page>
  );
}

function ThemeSection({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const { item, topic, questions } = theme;
  return (
    <section id={item.id} aria-labelledby={`${item.id}-title`}>
      <div className={classes.themeHead}>
        <Title order={2} size="h4" id={`${item.id}-title`}>
          {item.title}
        </Title>
        {topic && (
          <Anchor
            component={Link}
            to={`/checklist/${item.id}`}
            size="sm"
            aria-describedby={`${item.id}-title`}
          >
            {t("knowledge.wholeAnswer")}
          </Anchor>
        )}
      </div>
      <ul className={classes.questions}>
        {questions.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
}
