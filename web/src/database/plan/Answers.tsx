import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";
import { nameOf } from "./Questions";
import { todayQuery } from "./queries";
import { StatusIcon } from "./StatusIcon";
import { all, planOf } from "./tree";
import type { PlanAnswers, PlanExercise } from "./types";

/** How the questions about a plan were answered, and why each answer is right or wrong. */
export function Answers({ answers, exercise }: { answers: PlanAnswers; exercise: PlanExercise }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "ru" ? "ru" : "en";
  const { data } = useQuery(todayQuery(exercise.id));
  const root = planOf(data?.plans[0]?.json ?? "");
  const steps = root ? all(root) : [];
  const said = (name: string, chosen: string) => {
    const question = exercise.questions.find((one) => one.name === name);
    const step = steps.find((one) => one.path === chosen);
    return (
      question?.options.find(({ id }) => id === chosen)?.text ??
      (step ? nameOf(step, t("plans.on")) : t("plans.notAnswered"))
    );
  };
  return (
    <section aria-label={t("plans.answers")}>
      <Title order={3} size="h5">
        {t("plans.answers")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("plans.rightAnswers", { right: answers.right, total: answers.total })}
      </Text>
      <ul className={classes.answers}>
        {answers.lines.map((line) => (
          <li key={line.name}>
            <Text size="sm" c="dimmed">
              {exercise.questions.find((one) => one.name === line.name)?.ask}
            </Text>
            <Text>
              <StatusIcon met={line.right} right /> {said(line.name, line.chosen)}
            </Text>
            {line.why && <Text size="sm">{line.why[language]}</Text>}
          </li>
        ))}
      </ul>
    </section>
  );
}
