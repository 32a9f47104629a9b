import { Radio, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { readAnswers, writeAnswers } from "./answers";
import classes from "./Plan.module.css";
import { todayQuery } from "./queries";
import { all, planOf, type Step } from "./tree";
import type { PlanExercise } from "./types";

interface Props {
  exercise: PlanExercise;
  answers: string;
  onChange: (answers: string) => void;
}

/** A plan, and what is asked about it. */
export function Questions({ exercise, answers, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(todayQuery(exercise.id));
  const chosen = readAnswers(answers);
  const root = planOf(data?.plans[0]?.json ?? "");
  const steps = root ? all(root) : [];
  return (
    <div className={classes.asking} tabIndex={0} role="region" aria-label={t("plans.questions")}>
      <Stack gap="lg" className={classes.questions ?? ""}>
        {exercise.questions.map((question, i) => (
          <Radio.Group
            key={question.name}
            label={`${i + 1}. ${question.ask}`}
            value={chosen[question.name] ?? ""}
            onChange={(value) => onChange(writeAnswers({ ...chosen, [question.name]: value }))}
          >
            <Stack gap="xs" mt="xs">
              {question.options.length > 0
                ? question.options.map((option) => (
                    <Radio
                      key={option.id}
                      value={option.id}
                      label={
                        <>
                          {option.text}
                          {option.script && <code className={classes.cure}>{option.script.trim()}</code>}
                        </>
                      }
                    />
                  ))
                : steps.map((step) => (
                    <Radio key={step.path} value={step.path} label={nameOf(step, t("plans.on"))} />
                  ))}
            </Stack>
          </Radio.Group>
        ))}
      </Stack>
    </div>
  );
}

/** A step in a line. */
export const nameOf = ({ kind, table }: Step, on: string) => (table ? `${kind} ${on} ${table}` : kind);
