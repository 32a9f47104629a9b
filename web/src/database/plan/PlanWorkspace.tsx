import { useTranslation } from "react-i18next";
import type { Attempt } from "../../api/types";
import { RunBar } from "../../practice/RunBar";
import { Task } from "../../practice/Statement";
import { VerdictPanel } from "../../practice/VerdictPanel";
import frame from "../../practice/Workspace.module.css";
import { Afterwards } from "../Afterwards";
import { Frame } from "../Frame";
import { SolvedHere } from "../SolvedHere";
import { Schema } from "../sql/Schema";
import { SqlEditor } from "../SqlEditor";
import { type Answering, useAnswering } from "../useAnswering";
import { Given } from "./Given";
import { PlanFindings } from "./PlanFindings";
import { Questions } from "./Questions";
import { Today } from "./Today";
import type { PlanExercise } from "./types";

/** Task, answer, and under it the plans, the tables and the follow-ups. */
export function PlanWorkspace({ exercise, attempt }: { exercise: PlanExercise; attempt: Attempt }) {
  const { t } = useTranslation();
  const asks = exercise.questions.length > 0;
  const made = useAnswering(exercise, attempt, { runs: !asks });
  // Questions are answered without an editor to bring something back to, or to put names into.
  const answering = asks ? { ...made, replace: made.draft.change, insert: () => undefined } : made;
  const facts = [
    ...(exercise.level ? [t(`ui.level.${exercise.level}`)] : []),
    t("ui.minutes", { count: exercise.minutes }),
    t(asks ? "plans.asksQuestions" : `plans.kind.${exercise.mayChange}`),
  ];
  const result = (
    <VerdictPanel
      exerciseId={exercise.id}
      state={answering.submission}
      onReplace={answering.replace}
      nothingYet={t(asks ? "plans.nothingAnswered" : "plans.nothingYet")}
    >
      {(current) => (
        <PlanFindings
          submission={current}
          exercise={exercise}
          onJump={answering.jump}
          solved={<SolvedHere exercise={exercise} />}
        />
      )}
    </VerdictPanel>
  );
  return (
    <Frame
      attempt={attempt}
      answering={answering}
      statement={
        <Task exercise={exercise} attempt={attempt} hints={!answering.live} facts={facts}>
          <Given exercise={exercise} />
        </Task>
      }
      code={{
        name: t(asks ? "plans.questions" : "plans.script"),
        panel: asks ? (
          <Asking exercise={exercise} answering={answering} />
        ) : (
          <SqlEditor
            answering={answering}
            starter={exercise.starter}
            name={t("plans.script")}
            label={t("plans.editor")}
            run={t("plans.run")}
          />
        ),
      }}
      parts={[
        { part: "verdict", name: t("plans.result"), panel: result },
        { part: "today", name: t("plans.today"), panel: <Today exerciseId={exercise.id} /> },
        {
          part: "tables",
          name: t("plans.tables"),
          panel: <Schema story={answering.story} onInsert={answering.insert} />,
        },
        { part: "asked", name: t("plans.followUps"), panel: <Afterwards attemptId={attempt.id} /> },
      ]}
      first="today"
    />
  );
}

function Asking({ exercise, answering }: { exercise: PlanExercise; answering: Answering }) {
  const { t } = useTranslation();
  const { draft, submission, handIn } = answering;
  return (
    <section className={frame.code} aria-label={t("plans.questions")}>
      <Questions exercise={exercise} answers={draft.source} onChange={draft.change} />
      <RunBar plain busy={submission.busy} judge run={t("plans.run")} onHandIn={handIn} />
    </section>
  );
}
