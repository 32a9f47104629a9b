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

interface Props {
  finding: Finding;
  /** Whether the steps that led there can be seen: then the place is enough. */
  replayed: boolean;
  onJump: (line: number) => void;
}

/** What the run came to, or why there is none. */
export function Found({ finding, replayed, onJump }: Props) {
  const { t } = useTranslation();
  const line = finding.type === "runtime-error" ? finding.frames.at(-1)?.line : undefined;
  return finding.type === "runtime-error" && replayed ? (
    <p className={classes.found}>
      <strong>{finding.error}</strong> {line !== undefined && t("trace.raisedAt", { line })}
    </p>
  ) : (
    <div className={classes.found}>
      <h2 className={classes.foundTitle}>{findingTitle(finding, t)}</h2>
      <FindingView finding={finding} onJump={onJump} />
    </div>
  );
}
