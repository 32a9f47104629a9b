import { Button, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProofCard } from "./ProofCard";
import { inline } from "./reading";
import { Reading } from "./Reading";
import type { Question } from "./types";
import classes from "./Knowledge.module.css";

/** A question that opens: to its answer, or to the program whose output is to be predicted first. */
export function QuestionCard({ question }: { question: Question }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(() => window.location.hash === `#${question.id}`);
  const [told, setTold] = useState(question.kind === "question");
  const title = `${question.id}-title`;
  return (
    <li id={question.id} className={classes.question}>
      <h3 className={classes.questionHead}>
        <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <span id={title} dangerouslySetInnerHTML={{ __html: inline(question.question) }} />
          <span className={classes.tags}>
            {t(`knowledge.kind.${question.kind}`)} · {t(`knowledge.level.${question.level}`)}
          </span>
        </button>
      </h3>
      {opened && (
        <div className={classes.questionBody}>
          {told ? <Answer question={question} /> : null}
          <ProofCard
            proof={question.proof}
            name={question.id}
            label={t("knowledge.program", { title: plain(question.question) })}
            untold={!told}
          />
          {!told && (
            <Button variant="default" onClick={() => setTold(true)}>
              {t("knowledge.reveal")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Answer({ question }: { question: Question }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Reading html={question.answer} />
      <Piece title={t("knowledge.part.strong")}>
        <Reading html={question.strong} />
      </Piece>
      <Piece title={t("knowledge.mistake")}>
        <Reading html={question.mistake} />
      </Piece>
      <Piece title={t("knowledge.next")}>
        <ul className={classes.plainList}>
          {question.followUps.map((followUp) => (
            <li key={followUp} dangerouslySetInnerHTML={{ __html: inline(followUp) }} />
          ))}
        </ul>
      </Piece>
      {question.sources.length > 0 && (
        <Text size="sm" c="dimmed">
          {t("knowledge.basis", { sources: question.sources.join("; ") })}
        </Text>
      )}
    </Stack>
  );
}

function Piece({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <Title order={4} size="h6" mb={2}>
        {title}
      </Title>
      {children}
    </div>
  );
}

const plain = (html: string) =>
  new DOMParser().parseFromString(html, "text/html").body.textContent?.trim() ?? "";
