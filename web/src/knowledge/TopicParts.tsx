import { Anchor, Button, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { FollowUps } from "../claims/FollowUps";
import { LadderProvider } from "../claims/useLadder";
import { Problem } from "../claims/Waiting";
import { Brief } from "./Brief";
import { ProofCard } from "./ProofCard";
import { topicQuery } from "./queries";
import { Reading } from "./Reading";
import { TopicSkeleton } from "./TopicSkeleton";
import type { Topic } from "./types";
import { useTopicLadder } from "./useTopicLadder";
import classes from "./Knowledge.module.css";

/** What there is to know about an item; the exercises stand between what is asked and where to read on. */
export function TopicParts({ item, children }: { item: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(topicQuery(item));
  if (data) {
    return <Parts topic={data}>{children}</Parts>;
  }
  return (
    <>
      {error ? (
        <Stack align="start">
          <Problem error={error} />
          <Button variant="default" onClick={() => void refetch()}>
            {t("error.again")}
          </Button>
        </Stack>
      ) : (
        <TopicSkeleton />
      )}
      {children}
    </>
  );
}

function Parts({ topic, children }: { topic: Topic; children: ReactNode }) {
  const { t } = useTranslation();
  const ladder = useTopicLadder(topic);
  const { answer, proofs, sources, seeAlso } = topic;
  useLanding();
  const parts = [
    "full",
    "strong",
    "mistakes",
    ...(answer.dialogue ? ["dialogue"] : []),
    ...(proofs.length > 0 ? ["proofs"] : []),
    "follow-ups",
  ];
  return (
    <>
      <Brief html={answer.brief} />
      <nav aria-label={t("knowledge.parts")} className={classes.parts}>
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`knowledge.part.${part}`)}
          </a>
        ))}
      </nav>
      <Part id="full">
        <Reading html={answer.full} />
      </Part>
      <Part id="strong">
        <Reading html={answer.strong} />
      </Part>
      <Part id="mistakes">
        <Reading html={answer.mistakes} />
      </Part>
      {answer.dialogue && (
        <Part id="dialogue">
          <div className={classes.dialogue}>
            <Reading html={answer.dialogue} />
          </div>
        </Part>
      )}
      {proofs.length > 0 && (
        <Part id="proofs">
          <VisuallyHidden id="editor-keys">{t("practice.editorKeys")}</VisuallyHidden>
          <Text size="sm" c="dimmed" mb="sm">
            {t("knowledge.proofsWhat")}
          </Text>
          <Stack gap="lg">
            {proofs.map((proof) => (
              <div key={proof.id}>
                <Title order={3} size="h6" mb={6}>
                  {proof.title}
                </Title>
                <ProofCard
                  proof={proof}
                  name={`${topic.item}/${proof.id}`}
                  label={t("knowledge.program", { title: proof.title })}
                />
              </div>
            ))}
          </Stack>
        </Part>
      )}
      <Part id="follow-ups">
        <LadderProvider value={ladder}>
          <FollowUps />
        </LadderProvider>
      </Part>
      {children}
      <Part id="see-also">
        <ul className={classes.links}>
          {seeAlso.map((other) => (
            <li key={other.id}>
              <Anchor component={Link} to={`/checklist/${other.id}`}>
                {other.title}
              </Anchor>
            </li>
          ))}
        </ul>
      </Part>
      {sources.length > 0 && (
        <Part id="sources">
          <ul className={classes.links}>
            {sources.map((source) => (
              <li key={source.url}>
                <Anchor href={source.url} target="_blank" rel="noreferrer noopener">
                  {source.title}
                </Anchor>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Part({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={classes.part}>
      <Title order={2} size="h4" id={`${id}-title`} mb="sm">
        {t(`knowledge.part.${id}`)}
      </Title>
      {children}
    </section>
  );
}

/** Goes to the part that the address names; the router looked for it before it was there. */
export function useLanding() {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id) {
      document.getElementById(id)?.scrollIntoView();
    }
  }, []);
}
