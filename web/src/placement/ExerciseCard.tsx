import { Button, Group, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import cards from "../flashcards/Cards.module.css";
import type { Question } from "./types";

interface Props {
  question: Question;
  busy: boolean;
  onNext: () => void;
  onGiveUp: () => void;
}

/** A small exercise: it is solved in the workspace like any other, and the placement goes on from here. */
export function ExerciseCard({ question, busy, onNext, onGiveUp }: Props) {
  const { t } = useTranslation();
  const { exercise } = question;
  const solved = question.score === 1;
  return (
    <article className={cards.card}>
      <Text size="sm" c="dimmed" mb="sm">
        {question.item.title}
      </Text>
      <Title order={1} size="h3">
        {exercise?.title ?? question.item.title}
      </Title>
      <Text mt="sm" maw={620} role="status">
        {t(solved ? "placement.solved" : "placement.solve")}
      </Text>
      <Group mt="lg">
        {solved ? (
          <Button loading={busy} onClick={onNext}>
            {t("placement.next")}
          </Button>
        ) : (
          <>
            {exercise && (
              <Button component={Link} to={`/practice/${exercise.id}`}>
                {t("placement.open")}
              </Button>
            )}
            <Button variant="default" loading={busy} onClick={onGiveUp}>
              {t("placement.without")}
            </Button>
          </>
        )}
      </Group>
    </article>
  );
}
