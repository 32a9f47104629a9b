import { Tabs, Text } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { sessionQuery } from "../../api/queries";
import type { Attempt, Purpose } from "../../api/types";
import { PlacementBar } from "../../placement/PlacementBar";
import { AnswerLanguage } from "../../practice/answerLanguage";
import { Conflict } from "../../practice/Conflict";
import { Editor, type EditorHandle } from "../../practice/Editor";
import { EditorBar } from "../../practice/EditorBar";
import { failingLine, isSolved } from "../../practice/findings";
import { LiveBar } from "../../practice/LiveBar";
import { RunBar } from "../../practice/RunBar";
import { Onwards } from "../../practice/Solved";
import { SplitPane } from "../../practice/SplitPane";
import { Task } from "../../practice/Statement";
import { useDraft } from "../../practice/useDraft";
import { useSubmission } from "../../practice/useSubmission";
import { VerdictPanel } from "../../practice/VerdictPanel";
import frame from "../../practice/Workspace.module.css";
import { Afterwards } from "../Afterwards";
import { sqlLanguage } from "../sql/language";
import { storyQuery } from "../sql/queries";
import { Schema } from "../sql/Schema";
import { Given } from "./Given";
import { PlanFindings } from "./PlanFindings";
import { Questions } from "./Questions";
import { Today } from "./Today";
import type { PlanExercise } from "./types";

/** Task, answer, and under it the plans, the tables and the follow-ups; in tabs where there is no room. */
export function PlanWorkspace({ exercise, attempt }: { exercise: PlanExercise; attempt: Attempt }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery());
  const story = useQuery(storyQuery(exercise.story));
  const narrow = useMediaQuery("(max-width: 999px)") ?? false;
  const live = useSearch({ strict: false }).live ?? false;
  const asks = exercise.questions.length > 0;
  const [chosen, setTab] = useState<string | null>(null);
  const [plainChoice, setPlain] = useState<boolean | null>(null);
  const editor = useRef<EditorHandle>(null);
  const draft = useDraft(attempt, false);
  const submission = useSubmission(exercise.id, attempt.id);
  // How wide the page is, and what was handed in last, is known only after it was first drawn.
  const tab = chosen ?? (narrow ? "statement" : submission.current ? "verdict" : "today");
  const language = useMemo(() => sqlLanguage(story.data), [story.data]);
  const plain = live || (plainChoice ?? session?.learner.plainMode ?? false);

  const handIn = (purpose: Purpose) => {
    if (purpose === "run" && (plain || asks)) {
      return;
    }
    void draft.flush();
    submission.handIn({ source: draft.source, purpose, ownInput: null, noLibrary: false });
    setTab("verdict");
  };
  useHotkeys(
    [
      ["mod + Enter", () => handIn("submit")],
      ["mod + Quote", () => handIn("run"), { usePhysicalKeys: true }],
    ],
    [],
  );
  const inEditor = (act: (handle: EditorHandle) => void) => {
    if (narrow) {
      setTab("code");
    }
    if (editor.current) {
      act(editor.current);
    }
  };
  const replace = (source: string) =>
    asks ? draft.change(source) : inEditor((handle) => handle.replace(source));

  const facts = [
    ...(exercise.level ? [t(`ui.level.${exercise.level}`)] : []),
    t("ui.minutes", { count: exercise.minutes }),
    t(asks ? "plans.asksQuestions" : `plans.kind.${exercise.mayChange}`),
  ];
  const statement = (
    <Task exercise={exercise} attempt={attempt} hints={!live} facts={facts}>
      <Given exercise={exercise} />
    </Task>
  );
  const bar = (
    <RunBar plain={plain || asks} busy={submission.busy} judge run={t("plans.run")} onHandIn={handIn} />
  );
  const code = asks ? (
    <section className={frame.code} aria-label={t("plans.questions")}>
      <Questions exercise={exercise} answers={draft.source} onChange={draft.change} />
      {bar}
    </section>
  ) : (
    <section className={frame.code} aria-label={t("plans.script")}>
      <EditorBar
        starter={exercise.starter}
        draft={draft}
        plain={plain}
        onPlain={live ? null : setPlain}
        library={null}
        onReplace={replace}
      />
      <Editor
        ref={editor}
        source={draft.source}
        label={t("plans.editor")}
        plain={plain}
        failingLine={failingLine(submission.current, draft.source)}
        onChange={draft.change}
        onRun={() => handIn("run")}
        onSubmit={() => handIn("submit")}
      />
      {bar}
    </section>
  );
  const parts = [
    {
      part: "verdict",
      name: t("plans.result"),
      panel: (
        <VerdictPanel
          exerciseId={exercise.id}
          state={submission}
          onReplace={replace}
          nothingYet={t(asks ? "plans.nothingAnswered" : "plans.nothingYet")}
        >
          {(current) => (
            <PlanFindings
              submission={current}
              exercise={exercise}
              onJump={(line, column) => inEditor((handle) => handle.jump(line, column))}
              solved={<Solved exercise={exercise} />}
            />
          )}
        </VerdictPanel>
      ),
    },
    { part: "today", name: t("plans.today"), panel: <Today exerciseId={exercise.id} /> },
    {
      part: "tables",
      name: t("plans.tables"),
      panel: (
        <Schema
          story={story}
          onInsert={(name) => (asks ? undefined : inEditor((handle) => handle.insert(name)))}
        />
      ),
    },
    { part: "asked", name: t("plans.followUps"), panel: <Afterwards attemptId={attempt.id} /> },
  ];
  const tabs = parts.map(({ part, name }) => (
    <Tabs.Tab key={part} value={part}>
      {name}
    </Tabs.Tab>
  ));
  const panels = parts.map(({ part, panel }) => (
    <Tabs.Panel key={part} value={part}>
      {panel}
    </Tabs.Panel>
  ));
  const below = parts.some(({ part }) => part === tab) ? tab : "verdict";
  return (
    <AnswerLanguage value={language}>
      <div className={frame.workspace}>
        <PlacementBar exerciseId={exercise.id} />
        {live && <LiveBar attemptId={attempt.id} solved={isSolved(submission.current)} />}
        {narrow ? (
          <Tabs value={tab} onChange={setTab} keepMounted className={frame.tabs ?? ""}>
            <Tabs.List grow>
              <Tabs.Tab value="statement">{t("practice.statement")}</Tabs.Tab>
              <Tabs.Tab value="code">{t(asks ? "plans.questions" : "plans.script")}</Tabs.Tab>
              {tabs}
            </Tabs.List>
            <Tabs.Panel value="statement">{statement}</Tabs.Panel>
            <Tabs.Panel value="code" className={frame.codePanel ?? ""}>
              {code}
            </Tabs.Panel>
            {panels}
          </Tabs>
        ) : (
          <SplitPane
            first={statement}
            second={code}
            third={
              <Tabs value={below} onChange={setTab} keepMounted className={frame.under ?? ""}>
                <Tabs.List>{tabs}</Tabs.List>
                {panels}
              </Tabs>
            }
          />
        )}
        <Conflict draft={draft} onReplace={replace} />
      </div>
    </AnswerLanguage>
  );
}

function Solved({ exercise }: { exercise: PlanExercise }) {
  const { t } = useTranslation();
  return (
    <>
      {exercise.level && <Text>{t(`practice.was.${exercise.level}`)}</Text>}
      <Onwards exercise={exercise} />
    </>
  );
}
