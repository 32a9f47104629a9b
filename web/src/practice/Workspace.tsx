import { Tabs } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { sessionQuery } from "../api/queries";
import type { Attempt, Exercise, Purpose } from "../api/types";
import { ExplainSkeleton } from "../claims/ExplainSkeleton";
import { Claims } from "../claims/useClaims";
import { PlacementBar } from "../placement/PlacementBar";
import { Conflict } from "./Conflict";
import { Editor, type EditorHandle } from "./Editor";
import { EditorBar } from "./EditorBar";
import { Findings } from "./Findings";
import { failingLine, isSolved } from "./findings";
import { LiveBar } from "./LiveBar";
import { OwnInput, OwnInputChoice } from "./OwnInput";
import { RunBar } from "./RunBar";
import { Solved } from "./Solved";
import { SplitPane } from "./SplitPane";
import { Statement } from "./Statement";
import { useDraft } from "./useDraft";
import { useSubmission } from "./useSubmission";
import { VerdictPanel } from "./VerdictPanel";
import classes from "./Workspace.module.css";

const Explain = lazy(() => import("../claims/Explain"));

/** Statement, editor and verdict: side by side where there is room, in tabs where there is not. */
export function Workspace({ exercise, attempt }: { exercise: Exercise; attempt: Attempt }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery());
  const narrow = useMediaQuery("(max-width: 999px)") ?? false;
  const [tab, setTab] = useTab();
  const [plainChoice, setPlain] = useState<boolean | null>(null);
  const [ownInput, setOwnInput] = useState<string | null>(null);
  const [noLibrary, setNoLibrary] = useState(attempt.noLibrary || (exercise.noLibrary?.always ?? false));
  const editor = useRef<EditorHandle>(null);
  const draft = useDraft(attempt, noLibrary);
  const submission = useSubmission(exercise.id, attempt.id);
  const live = useSearch({ strict: false }).live ?? false;
  const plain = live || (plainChoice ?? session?.learner.plainMode ?? false);

  const handIn = (purpose: Purpose) => {
    if (purpose === "run" && plain) {
      return;
    }
    void draft.flush();
    submission.handIn({
      source: draft.source,
      purpose,
      ownInput: purpose === "run" ? ownInput : null,
      noLibrary,
    });
    setTab("verdict");
  };
  useHotkeys(
    [
      ["mod + Enter", () => handIn("submit")],
      ["mod + Quote", () => handIn("run"), { usePhysicalKeys: true }],
    ],
    [],
  );

  const jump = (line: number) => {
    setTab("code");
    editor.current?.jump(line);
  };
  const replace = (source: string) => {
    setTab("code");
    editor.current?.replace(source);
  };

  const statement = <Statement exercise={exercise} attempt={attempt} hints={!live} />;
  const code = (
    <section className={classes.code} aria-label={t("practice.code")}>
      <EditorBar
        starter={exercise.starter}
        draft={draft}
        plain={plain}
        onPlain={live ? null : setPlain}
        library={
          exercise.noLibrary && { rule: exercise.noLibrary, without: noLibrary, onWithout: setNoLibrary }
        }
        onReplace={replace}
      />
      <Editor
        ref={editor}
        source={draft.source}
        label={t("practice.editor")}
        plain={plain}
        failingLine={failingLine(submission.current, draft.source)}
        onChange={draft.change}
        onRun={() => handIn("run")}
        onSubmit={() => handIn("submit")}
      />
      <RunBar
        plain={plain}
        busy={submission.busy}
        judge={session?.judge.available ?? true}
        run={t(ownInput === null ? "practice.run" : "practice.runOwn")}
        field={<OwnInput exercise={exercise} input={ownInput} onInput={setOwnInput} />}
        choice={<OwnInputChoice exercise={exercise} input={ownInput} onInput={setOwnInput} />}
        onHandIn={handIn}
      />
    </section>
  );
  const verdict = (
    <VerdictPanel
      exerciseId={exercise.id}
      state={submission}
      onReplace={replace}
      nothingYet={t("practice.nothingYet")}
    >
      {(current) => (
        <Findings
          submission={current}
          onJump={jump}
          solved={<Solved exercise={exercise} onExplain={() => setTab("explain")} />}
        />
      )}
    </VerdictPanel>
  );
  const explain = <Explaining shown={tab === "explain"} onJump={jump} />;
  const lower = (
    <Tabs
      value={tab === "explain" ? tab : "verdict"}
      onChange={setTab}
      keepMounted
      className={classes.under ?? ""}
    >
      <Tabs.List>
        <Tabs.Tab value="verdict">{t("practice.verdict")}</Tabs.Tab>
        <Tabs.Tab value="explain">{t("claims.explain")}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="verdict">{verdict}</Tabs.Panel>
      <Tabs.Panel value="explain">{explain}</Tabs.Panel>
    </Tabs>
  );
  return (
    <div className={classes.workspace}>
      <PlacementBar exerciseId={exercise.id} />
      {live && <LiveBar attemptId={attempt.id} solved={isSolved(submission.current)} />}
      <Claims attemptId={attempt.id} style={exercise.style}>
        {narrow ? (
          <Tabs value={tab} onChange={setTab} keepMounted className={classes.tabs ?? ""}>
            <Tabs.List grow>
              <Tabs.Tab value="statement">{t("practice.statement")}</Tabs.Tab>
              <Tabs.Tab value="code">{t("practice.code")}</Tabs.Tab>
              <Tabs.Tab value="verdict">{t("practice.verdict")}</Tabs.Tab>
              <Tabs.Tab value="explain">{t("claims.explain")}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="statement">{statement}</Tabs.Panel>
            <Tabs.Panel value="code" className={classes.codePanel ?? ""}>
              {code}
            </Tabs.Panel>
            <Tabs.Panel value="verdict">{verdict}</Tabs.Panel>
            <Tabs.Panel value="explain">{explain}</Tabs.Panel>
          </Tabs>
        ) : (
          <SplitPane first={statement} second={code} third={lower} />
        )}
      </Claims>
      <Conflict draft={draft} onReplace={replace} />
    </div>
  );
}

/** The part of the page that is shown; explaining has an address of its own. */
function useTab(): [string | null, (tab: string | null) => void] {
  const [shown, show] = useState<string | null>("statement");
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = (tab: string | null) => {
    const explaining = tab === "explain";
    if (!explaining) {
      show(tab);
    }
    if (explaining !== (search.tab === "explain")) {
      const live = search.live ? { live: search.live } : {};
      void navigate({
        to: ".",
        search: explaining ? { tab, ...live } : live,
        replace: true,
        resetScroll: false,
      });
    }
  };
  return [search.tab ?? shown, choose];
}

/** Explaining, loaded when first asked for and kept from then on. */
function Explaining({ shown, onJump }: { shown: boolean; onJump: (line: number) => void }) {
  const [asked, setAsked] = useState(shown);
  if (shown && !asked) {
    setAsked(true);
  }
  return asked ? (
    <Suspense fallback={<ExplainSkeleton />}>
      <Explain onJump={onJump} />
    </Suspense>
  ) : null;
}
