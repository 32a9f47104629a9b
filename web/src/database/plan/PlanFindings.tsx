import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Submission } from "../../api/types";
import { ofType } from "../../practice/findings";
import { SqlFindings } from "../sql/SqlFindings";
import { Answers } from "./Answers";
import { Conditions } from "./Conditions";
import { Indexes } from "./Indexes";
import { PlansCompared } from "./PlansCompared";
import { tablesOf } from "./tree";
import type { PlanExercise } from "./types";
import classes from "./Plan.module.css";

interface Props {
  submission: Submission;
  exercise: PlanExercise;
  onJump: (line: number, column: number) => void;
  /** What follows when everything is right. */
  solved: ReactNode;
}

/** What the verdict on a script, or on answers, rests on. */
export function PlanFindings({ submission, exercise, onJump, solved }: Props) {
  const { t } = useTranslation();
  const findings = submission.verdict?.findings ?? [];
  const [answers] = ofType(findings, "plan-answers");
  const [conditions] = ofType(findings, "plan-conditions");
  const [compared] = ofType(findings, "plans-compared");
  const [unfit] = ofType(findings, "plan-unfit");
  return (
    <Stack gap="lg" mt="md">
      {unfit && unfit.line > 0 && (
        <Text>
          <button type="button" className={classes.line} onClick={() => onJump(unfit.line, 1)}>
            {t("practice.line", { line: unfit.line })}
          </button>{" "}
          <code>{unfit.statement}</code>
        </Text>
      )}
      {unfit?.why === "empty" && <Text>{t("plans.unfitHow.empty")}</Text>}
      {answers && <Answers answers={answers} exercise={exercise} />}
      {conditions && <Conditions {...conditions} />}
      <SqlFindings submission={submission} onJump={onJump} solved={solved} tooLong="plans.tooLong" />
      {compared && (
        <>
          <PlansCompared before={compared.before} after={compared.after} />
          <Indexes
            before={compared.before.indexes}
            now={compared.after.indexes}
            tables={tablesOf(compared.before)}
          />
        </>
      )}
    </Stack>
  );
}
