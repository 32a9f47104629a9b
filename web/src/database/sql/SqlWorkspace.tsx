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
import { useDraft } from "../../practice/useDraft";
import { useSubmission } from "../../practice/useSubmission";
import { VerdictPanel } from "../../practice/VerdictPanel";
import frame from "../../practice/Workspace.module.css";
import { Afterwards } from "../Afterwards";
import { sqlLanguage } from "./language";
import { storyQuery } from "./queries";
import { Schema } from "./Schema";
import { SqlFindings } from "./SqlFindings";
import { SqlTask } from "./SqlTask";
import type { SqlExercise } from "./types";

/** Task, editor, and under it the result, the tables and the follow-ups; in tabs where there is no room. */
export function SqlWorkspace({ exercise, attempt }: { exercise: SqlExercise; attempt: Attempt }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery());
  const story = useQuery(storyQuery(exercise.story));
  const narrow = useMediaQuery("(max-width: 999px)") ?? false;
  const live = useSearch({ strict: false }).live ?? false;
  const [tab, setTab] = useState<string | null>(narrow ? "statement" : "tables");
  const [plainChoice, setPlain] = useState<boolean | null>(null);
  const editor = useRef<EditorHandle>(null);
  const draft = useDraft(attempt, false);
  const submission = useSubmission(exercise.id, attempt.id);
  const language = useMemo(() => sqlLanguage(story.data), [story.data]);
  const plain = live || (plainChoice ?? session?.learner.plainMode ?? false);

  const handIn = (purpose: Purpose) => {
    if (purpose === "run" && plain) {
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
  const replace = (source: string) => inEditor((handle) => handle.replace(source));

  const statement = <SqlTask exercise={exercise} attempt={attempt} hints={!live} />;
  const code = (
    <section className={frame.code} aria-label={t("sql.query")}>
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
        label={t("sql.editor")}
        plain={plain}
        failingLine={failingLine(submission.current, draft.source)}
        onChange={draft.change}
        onRun={() => handIn("run")}
        onSubmit={() => handIn("submit")}
      />
      <RunBar plain={plain} busy={submission.busy} judge run={t("sql.run")} onHandIn={handIn} />
    </section>
  );
  const parts = {
    verdict: (
      <VerdictPanel
        exerciseId={exercise.id}
        state={submission}
        onReplace={replace}
        nothingYet={t("sql.nothingYet")}
      >
        {(current) => (
          <SqlFindings
            submission={current}
            onJump={(line, column) => inEditor((handle) => handle.jump(line, column))}
            solved={<Solved exercise={exercise} />}
          />
        )}
      </VerdictPanel>
    ),
    tables: <Schema story={story} onInsert={(name) => inEditor((handle) => handle.insert(name))} />,
    asked: <Afterwards attemptId={attempt.id} />,
  };
  const names = { verdict: t("sql.result"), tables: t("sql.tables"), asked: t("sql.asked") };
  const others = (["verdict", "tables", "asked"] as const).map((part) => ({
    part,
    tab: (
      <Tabs.Tab key={part} value={part}>
        {names[part]}
      </Tabs.Tab>
    ),
    panel: (
      <Tabs.Panel key={part} value={part}>
        {parts[part]}
      </Tabs.Panel>
    ),
  }));
  return (
    <AnswerLanguage value={language}>
      <div className={frame.workspace}>
        <PlacementBar exerciseId={exercise.id} />
        {live && <LiveBar attemptId={attempt.id} solved={isSolved(submission.current)} />}
        {narrow ? (
          <Tabs value={tab} onChange={setTab} keepMounted className={frame.tabs ?? ""}>
            <Tabs.List grow>
              <Tabs.Tab value="statement">{t("practice.statement")}</Tabs.Tab>
              <Tabs.Tab value="code">{t("sql.query")}</Tabs.Tab>
              {others.map((other) => other.tab)}
            </Tabs.List>
            <Tabs.Panel value="statement">{statement}</Tabs.Panel>
            <Tabs.Panel value="code" className={frame.codePanel ?? ""}>
              {code}
            </Tabs.Panel>
            {others.map((other) => other.panel)}
          </Tabs>
        ) : (
          <SplitPane
            first={statement}
            second={code}
            third={
              <Tabs
                value={tab === "tables" || tab === "asked" ? tab : "verdict"}
                onChange={setTab}
                keepMounted
                className={frame.under ?? ""}
              >
                <Tabs.List>{others.map((other) => other.tab)}</Tabs.List>
                {others.map((other) => other.panel)}
              </Tabs>
            }
          />
        )}
        <Conflict draft={draft} onReplace={replace} />
      </div>
    </AnswerLanguage>
  );
}

function Solved({ exercise }: { exercise: SqlExercise }) {
  const { t } = useTranslation();
  return (
    <>
      {exercise.level && <Text>{t(`practice.was.${exercise.level}`)}</Text>}
      <Onwards exercise={exercise} />
    </>
  );
}
