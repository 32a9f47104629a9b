import { Button, Kbd } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Awaited } from "./Awaited";
import { keepDraft, keptDraft } from "./draft";
import { pack, unpack } from "./link";
import { snippetQuery } from "./recordings";
import { type Place, Stage } from "./Stage";
import { STARTERS } from "./starters";
import classes from "./Trace.module.css";

interface Props {
  /** The packed program that the address holds. */
  code: string | undefined;
  place: Place;
  /** Puts another program into the address, or none where it is too long for one. */
  onCode: (code: string | undefined) => void;
}

/** A program of one's own, run and stepped through. */
export function Snippet({ code, place, onCode }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => (code ? "" : (keptDraft() ?? STARTERS[0]?.source ?? "")));
  const [run, setRun] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<"tooLong" | "damaged" | null>(null);
  const [focus, setFocus] = useState(false);
  const own = useRef<string | null>(null);
  const { counts } = place;
  const recording = useQuery({ ...snippetQuery(run ?? "", counts), enabled: run !== null });

  useEffect(() => {
    let left = false;
    if (code && code !== own.current) {
      void unpack(code).then((source) => {
        if (left) {
          return;
        }
        setTrouble(source === null ? "damaged" : null);
        if (source !== null) {
          setText(source);
          setRun(source);
        }
      });
    }
    return () => {
      left = true;
    };
  }, [code]);

  const change = (source: string) => {
    setText(source);
    keepDraft(source);
  };
  const start = (source: string) => {
    if (source.trim() === "") {
      return;
    }
    if (source === run && recording.isError) {
      void recording.refetch();
    }
    change(source);
    setRun(source);
    setFocus(true);
    void pack(source).then((packed) => {
      own.current = packed;
      setTrouble(packed === null ? "tooLong" : null);
      onCode(packed ?? undefined);
    });
  };
  const shown = recording.isPlaceholderData ? recording.data?.source : run;
  const stale = shown !== undefined && shown !== null && shown !== text;
  return (
    <Stage
      place={place}
      recording={run === null ? null : (recording.data ?? null)}
      source={text}
      run={run ?? ""}
      stale={stale}
      focus={focus}
      onChange={change}
      onRun={() => start(text)}
      notice={
        <>
          {trouble && <p className={classes.note}>{t(`trace.link.${trouble}`)}</p>}
          {run === null ? !code && <Invitation /> : <Awaited query={recording} stale={stale} />}
        </>
      }
      over={
        <div className={classes.starters} role="group" aria-label={t("trace.starters")}>
          {STARTERS.map(({ id, source }) => (
            <button
              key={id}
              type="button"
              className={classes.starter}
              aria-pressed={text === source}
              onClick={() => start(source)}
            >
              {t(`trace.starter.${id}`)}
            </button>
          ))}
        </div>
      }
      under={
        <div className={classes.runBar}>
          <Button size="compact-sm" fw={500} onClick={() => start(text)} disabled={text.trim() === ""}>
            {t("trace.run")}
          </Button>
          <Kbd size="xs">Ctrl Enter</Kbd>
        </div>
      }
    />
  );
}

function Invitation() {
  const { t } = useTranslation();
  return (
    <div className={classes.invitation}>
      <p>{t("trace.invitation")}</p>
      <p>
        <Kbd size="xs">←</Kbd> <Kbd size="xs">→</Kbd> {t("trace.keys.steps")} · <Kbd size="xs">Shift →</Kbd>{" "}
        {t("trace.keys.over")} · <Kbd size="xs">Home</Kbd> <Kbd size="xs">End</Kbd> {t("trace.keys.ends")}
      </p>
    </div>
  );
}
