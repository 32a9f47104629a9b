import { Anchor, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Attempt, Exercise, Named } from "../api/types";
import { Prose } from "../ui/Prose";
import { Hints } from "./Hints";
import classes from "./Workspace.module.css";

/** What is asked, with limits, worked examples and hints. */
export function Statement({
  exercise,
  attempt,
  hints,
}: {
  exercise: Exercise;
  attempt: Attempt;
  hints: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Task exercise={exercise} attempt={attempt} hints={hints} facts={facts(exercise, t)}>
      {exercise.style !== "program" && (
        <section aria-label={t("practice.signature")}>
          <pre className={classes.signature}>{exercise.signature}</pre>
        </section>
      )}
      <Stack gap="lg" mt="xl">
        {exercise.examples.map((example, index) => (
          <Example key={example.name} example={example} number={index + 1} style={exercise.style} />
        ))}
      </Stack>
    </Task>
  );
}

interface TaskProps {
  exercise: { id: string; title: string; items: Named[]; statementHtml: string };
  attempt: Attempt;
  hints: boolean;
  /** What is to be known at a glance. */
  facts: string[];
  children?: ReactNode;
}

/** What is asked, of whatever kind it is, with its hints. */
export function Task({ exercise, attempt, hints, facts, children }: TaskProps) {
  return (
    <article className={classes.statement} aria-labelledby="exercise-title">
      <Group gap="xs" mb={6}>
        {exercise.items.slice(0, 1).map((item) => (
          <Anchor key={item.id} component={Link} to={`/checklist/${item.id}`} size="sm">
            {item.title}
          </Anchor>
        ))}
      </Group>
      <Title order={1} size="h2" id="exercise-title">
        {exercise.title}
      </Title>
      <Text size="sm" c="dimmed" mt={6} mb="lg">
        {facts.join(" · ")}
      </Text>
      <Prose html={exercise.statementHtml} />
      {children}
      {hints && <Hints attempt={attempt} exerciseId={exercise.id} />}
    </article>
  );
}

function facts(exercise: Exercise, t: ReturnType<typeof useTranslation>["t"]): string[] {
  const parts = [
    t("ui.minutes", { count: exercise.minutes }),
    t("practice.limits", { ms: exercise.limits.cpuMillis, mb: exercise.limits.memoryMb }),
  ];
  if (exercise.level) {
    parts.unshift(t(`ui.level.${exercise.level}`));
  }
  if (exercise.startsFrom === "failing-test") {
    parts.push(t("practice.failingTest"));
  }
  return parts;
}

function Example({
  example,
  number,
  style,
}: {
  example: Exercise["examples"][number];
  number: number;
  style: Exercise["style"];
}) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("practice.example", { number })}>
      <Title order={2} size="h5">
        {t("practice.example", { number })}
      </Title>
      <dl className={classes.example}>
        <dt>{t(style === "program" ? "practice.stdin" : "practice.input")}</dt>
        <dd>
          <pre className={classes.block}>{example.input}</pre>
        </dd>
        <dt>{t(style === "program" ? "practice.stdout" : "practice.answer")}</dt>
        <dd>
          <pre className={classes.block}>{example.expected}</pre>
        </dd>
      </dl>
      <Prose html={example.explainHtml} />
    </section>
  );
}
