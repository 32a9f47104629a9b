import { useTranslation } from "react-i18next";
import type { Attempt } from "../../api/types";
import { VerdictPanel } from "../../practice/VerdictPanel";
import { Afterwards } from "../Afterwards";
import { Frame } from "../Frame";
import { SolvedHere } from "../SolvedHere";
import { SqlEditor } from "../SqlEditor";
import { useAnswering } from "../useAnswering";
import { Schema } from "./Schema";
import { SqlFindings } from "./SqlFindings";
import { SqlTask } from "./SqlTask";
import type { SqlExercise } from "./types";

/** Task, editor, and under it the result, the tables and the follow-ups. */
export function SqlWorkspace({ exercise, attempt }: { exercise: SqlExercise; attempt: Attempt }) {
  const { t } = useTranslation();
  const answering = useAnswering(exercise, attempt, { runs: true });
  const result = (
    <VerdictPanel
      exerciseId={exercise.id}
      state={answering.submission}
      onReplace={answering.replace}
      nothingYet={t("sql.nothingYet")}
    >
      {(current) => (
        <SqlFindings
          submission={current}
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
      statement={<SqlTask exercise={exercise} attempt={attempt} hints={!answering.live} />}
      code={{
        name: t("sql.query"),
        panel: (
          <SqlEditor
            answering={answering}
            starter={exercise.starter}
            name={t("sql.query")}
            label={t("sql.editor")}
            run={t("sql.run")}
          />
        ),
      }}
      parts={[
        { part: "verdict", name: t("sql.result"), panel: result },
        {
          part: "tables",
          name: t("sql.tables"),
          panel: <Schema story={answering.story} onInsert={answering.insert} />,
        },
        { part: "asked", name: t("sql.asked"), panel: <Afterwards attemptId={attempt.id} /> },
      ]}
      first="tables"
    />
  );
}
