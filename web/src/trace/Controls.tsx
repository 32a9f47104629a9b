import { ActionIcon, NativeSelect, Tooltip } from "@mantine/core";
import { type CSSProperties, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FirstIcon, LastIcon, NextIcon, OverIcon, PauseIcon, PlayIcon, PreviousIcon } from "./icons";
import type { Replay } from "./replay";
import { doings, sentence } from "./sentence";
import { useKeys } from "./useKeys";
import type { Move, Player } from "./usePlayer";
import classes from "./Trace.module.css";

const SPEEDS = [0.5, 1, 2, 4];

interface Props {
  /** Null while there is nothing to step through: then everything stands in its place and waits. */
  replay: Replay | null;
  player: Player;
  /** Whether the keyboard is to be here once there is something to step through. */
  focus: boolean;
}

/** What moves through the steps: keys, buttons, a slider, and playing by itself. */
export function Controls({ replay, player, focus }: Props) {
  const { t, i18n } = useTranslation();
  const slider = useRef<HTMLInputElement>(null);
  const { at, move, playing } = player;
  useKeys(move);
  useEffect(() => {
    if (focus && replay) {
      slider.current?.focus({ preventScroll: true });
    }
  }, [focus, replay]);
  const number = new Intl.NumberFormat(i18n.language);
  const length = replay?.length ?? 1;
  const position = t("trace.position", { at: number.format(at + 1), total: number.format(length) });
  const ends = { start: at === 0, end: at === length - 1 };
  return (
    <section className={classes.controls} aria-label={t("trace.controls")}>
      <p className={classes.sentence} data-event={replay?.trace.steps[at]?.event}>
        <span role="status" aria-live={playing ? "off" : "polite"}>
          {replay ? (
            <>
              <span className={classes.position}>{position}</span> {sentence(replay.at(at), t)}
              <Doings replay={replay} at={at} />
            </>
          ) : (
            <span className={classes.position}>{t("trace.nothingYet")}</span>
          )}
        </span>
      </p>
      <div className={classes.buttons}>
        <Step move="first" icon={<FirstIcon />} keys="Home" player={player} off={ends.start} />
        <Step move="previous" icon={<PreviousIcon />} keys="←" player={player} off={ends.start} />
        <Tooltip label={t(playing ? "trace.pause" : "trace.play")}>
          <ActionIcon
            size="lg"
            disabled={!replay}
            aria-label={t(playing ? "trace.pause" : "trace.play")}
            onClick={() => player.play(!playing)}
          >
            {playing ? <PauseIcon /> : <PlayIcon />}
          </ActionIcon>
        </Tooltip>
        <Step move="next" icon={<NextIcon />} keys="→" player={player} off={ends.end} />
        <Step move="over" icon={<OverIcon />} keys="Shift →" player={player} off={ends.end} />
        <Step move="last" icon={<LastIcon />} keys="End" player={player} off={ends.end} />
      </div>
      <input
        ref={slider}
        className={classes.slider}
        style={{ "--done": `${(100 * at) / Math.max(1, length - 1)}%` } as CSSProperties}
        type="range"
        min={1}
        max={length}
        disabled={!replay}
        value={at + 1}
        aria-label={t("trace.step")}
        aria-valuetext={position}
        onChange={(event) => player.go(event.currentTarget.valueAsNumber - 1)}
      />
      <NativeSelect
        className={classes.speed ?? ""}
        size="xs"
        aria-label={t("trace.speed")}
        value={String(player.speed)}
        onChange={(event) => player.setSpeed(Number(event.currentTarget.value))}
        data={SPEEDS.map((speed) => ({
          value: String(speed),
          label: t("trace.perSecond", { speed: number.format(speed) }),
        }))}
      />
    </section>
  );
}

function Doings({ replay, at }: { replay: Replay; at: number }) {
  const { t } = useTranslation();
  const all = doings(replay, at, t);
  return all.length > 0 ? <span className={classes.doings}> — {all.join(" · ")}</span> : null;
}

function Step({
  move,
  icon,
  keys,
  player,
  off,
}: {
  move: Move;
  icon: React.ReactNode;
  keys: string;
  player: Player;
  off: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Tooltip label={`${t(`trace.move.${move}`)} · ${keys}`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t(`trace.move.${move}`)}
        // Not disabled: a button that goes dead under the finger drops the keyboard's place.
        aria-disabled={off || undefined}
        data-off={off || undefined}
        onClick={() => player.move(move)}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
