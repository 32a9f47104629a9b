import { useTranslation } from "react-i18next";
import type { Finding } from "../api/types";
import { FindingView } from "../practice/FindingView";
import { findingTitle } from "../practice/headline";
import type { Replay } from "./replay";
import type { Cut } from "./types";
import classes from "./Trace.module.css";

/** Why the recording is shorter than the run: said at its last step, where it matters. */
export function Shortened({ replay, at }: { replay: Replay; at: number }) {
  const { t } = useTranslation();
  const cut: Cut | null = replay.trace.cut;
  return cut && at === replay.length - 1 ? (
    <p className={classes.note}>{t(`trace.cut.${cut}`, { count: replay.length })}</p>
  ) : null;
}

/** Why there is nothing to step through. */
export function Found({ finding, onJump }: { finding: Finding; onJump: (line: number) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.found}>
      <h2 className={classes.foundTitle}>{findingTitle(finding, t)}</h2>
      <FindingView finding={finding} onJump={onJump} />
    </div>
  );
}
