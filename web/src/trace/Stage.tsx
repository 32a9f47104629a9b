import { Switch } from "@mantine/core";
import { type ReactNode, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type CodeHandle, CodePane } from "./CodePane";
import { Controls } from "./Controls";
import { Found, Shortened } from "./Notes";
import { Printed } from "./Printed";
import { Replay } from "./replay";
import { noteOf } from "./sentence";
import { StateView } from "./StateView";
import { ranLine } from "./steps";
import type { Lines } from "./stepEditor";
import type { Recording } from "./types";
import { usePlayer } from "./usePlayer";
import classes from "./Trace.module.css";

export interface Place {
  step: number;
  counts: boolean;
  onStep: (step: number) => void;
  onCounts: (on: boolean) => void;
}

interface Props {
  place: Place;
  recording: Recording | null;
  /** The program as it is shown, and the one that was run last. They differ while one edits. */
  source: string;
  run: string;
  /** Whether the recording is of another program than the one that stands there. */
  stale?: boolean;
  focus?: boolean;
  /** What stands over the state instead of it: waiting, a refusal, an invitation. */
  notice: ReactNode;
  /** What stands over and under the code. */
  over?: ReactNode;
  under?: ReactNode;
  onChange?: (source: string) => void;
  onRun?: () => void;
}

/** A program beside what it does: code and output on one side, frames and objects on the other, steps below. */
export function Stage(props: Props) {
  const { place, recording, source, run, stale = false, notice } = props;
  const { t } = useTranslation();
  const code = useRef<CodeHandle>(null);
  const trace = recording?.trace ?? null;
  const replay = useMemo(() => (trace && trace.steps.length > 0 ? new Replay(trace) : null), [trace]);
  const player = usePlayer(replay, { step: place.step, onRest: place.onStep, run });
  const { at } = player;
  const lines = replay && !stale ? linesOf(replay, at) : NO_LINES;
  return (
    <div className={classes.stage} data-idle={replay === null || undefined} data-stale={stale || undefined}>
      <div className={classes.left}>
        {props.over}
        <CodePane
          ref={code}
          source={source}
          lines={lines}
          {...(props.onChange ? { onChange: props.onChange } : {})}
          {...(props.onRun ? { onRun: props.onRun } : {})}
        />
        {props.under}
        <Printed replay={replay} at={at} />
      </div>
      <div className={classes.right} data-stale={(replay !== null && stale) || undefined}>
        {notice}
        {source !== run && replay && <p className={classes.note}>{t("trace.stale")}</p>}
        {replay && <Shortened replay={replay} at={at} />}
        {recording?.finding && (
          <Found finding={recording.finding} onJump={(line) => code.current?.jump(line)} />
        )}
        {replay && (
          <StateView replay={replay} at={at}>
            <Switch
              size="xs"
              className={classes.push ?? ""}
              label={t("trace.counts")}
              checked={place.counts}
              onChange={(event) => place.onCounts(event.currentTarget.checked)}
            />
          </StateView>
        )}
      </div>
      <Controls replay={replay} player={player} focus={props.focus ?? false} />
    </div>
  );
}

const NO_LINES: Lines = { now: 0, ran: 0, raising: false, note: "" };

function linesOf(replay: Replay, at: number): Lines {
  const state = replay.at(at);
  const { event, line } = state.step;
  const steps = replay.trace.steps;
  if (event === "end") {
    return { ...NO_LINES, ran: ranLine(steps, at) };
  }
  return { now: line, ran: ranLine(steps, at), raising: event === "raise", note: noteOf(state) };
}
