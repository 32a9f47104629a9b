import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Attempt } from "../api/types";
import { PlacementBar } from "../placement/PlacementBar";
import { AnswerLanguage } from "../practice/answerLanguage";
import { Conflict } from "../practice/Conflict";
import { isSolved } from "../practice/findings";
import { LiveBar } from "../practice/LiveBar";
import { SplitPane } from "../practice/SplitPane";
import frame from "../practice/Workspace.module.css";
import type { Answering } from "./useAnswering";
import classes from "./Database.module.css";

interface Part {
  part: string;
  name: string;
  panel: ReactNode;
}

interface Props {
  attempt: Attempt;
  answering: Answering;
  statement: ReactNode;
  /** Where the answer is written. */
  code: Omit<Part, "part">;
  /** What stands under the answer. */
  parts: Part[];
  /** The part that is shown until something was handed in. */
  first: string;
}

/** Task and answer side by side, and under the answer what belongs to it; in tabs where there is no room. */
export function Frame({ attempt, answering, statement, code, parts, first }: Props) {
  const { t } = useTranslation();
  const { narrow, live, submission, draft, language, chosen, show, replace } = answering;
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
  // What was handed in last is known only after the page was first drawn.
  const below = parts.some(({ part }) => part === chosen) ? chosen : submission.current ? "verdict" : first;
  return (
    <AnswerLanguage value={language}>
      <div className={frame.workspace}>
        <PlacementBar exerciseId={attempt.exerciseId} />
        {live && <LiveBar attemptId={attempt.id} solved={isSolved(submission.current)} />}
        {narrow ? (
          <Tabs
            value={chosen ?? "statement"}
            onChange={show}
            keepMounted
            className={`${frame.tabs} ${classes.tabs}`}
          >
            <Tabs.List grow>
              <Tabs.Tab value="statement">{t("practice.statement")}</Tabs.Tab>
              <Tabs.Tab value="code">{code.name}</Tabs.Tab>
              {tabs}
            </Tabs.List>
            <Tabs.Panel value="statement">{statement}</Tabs.Panel>
            <Tabs.Panel value="code" className={frame.codePanel ?? ""}>
              {code.panel}
            </Tabs.Panel>
            {panels}
          </Tabs>
        ) : (
          <SplitPane
            first={statement}
            second={code.panel}
            third={
              <Tabs value={below} onChange={show} keepMounted className={frame.under ?? ""}>
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
