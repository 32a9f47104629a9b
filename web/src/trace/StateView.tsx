import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Arrows } from "./Arrows";
import { changes } from "./changes";
import { Compare } from "./Compare";
import { Frames } from "./Frames";
import { ObjectCard } from "./ObjectCard";
import { references } from "./references";
import type { Replay } from "./replay";
import { SeenContext } from "./seen";
import { carded } from "./shapes";
import { Value } from "./Value";
import classes from "./State.module.css";

interface Props {
  replay: Replay;
  at: number;
  /** What else stands in the bar over the state. */
  children: ReactNode;
}

/** Frames and objects at one step, with arrows between them where there is room. */
export function StateView({ replay, at, children }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery("(max-width: 999px)") ?? false;
  const [lit, light] = useState<number | null>(null);
  const seen = useMemo(() => {
    const state = replay.at(at);
    const before = at > 0 ? replay.at(at - 1) : null;
    const show = (ref: number) => {
      const card = document.getElementById(`object-${ref}`);
      card?.scrollIntoView({ block: "nearest" });
      card?.focus({ preventScroll: true });
    };
    return { replay, state, changes: changes(before, state), holders: references(state), light, show };
  }, [replay, at]);
  const cards = [...seen.state.objects]
    .filter(([, object]) => carded(object, seen.state.objects))
    .sort(([a], [b]) => a - b);
  const { result } = replay.trace;
  return (
    <SeenContext value={{ ...seen, lit }}>
      <Compare>{children}</Compare>
      <div className={classes.columns}>
        <section className={classes.frames} data-frames aria-label={t("trace.frames")}>
          <h2 className={classes.column}>{t("trace.frames")}</h2>
          <Frames narrow={narrow} />
          {result !== null && seen.state.objects.has(result) && seen.state.step.event === "end" && (
            <p className={classes.result}>
              <span>{t("trace.result")}</span> <Value to={result} typed />
            </p>
          )}
        </section>
        <section className={classes.objects} aria-label={t("trace.objects")}>
          <h2 className={classes.column}>{t("trace.objects")}</h2>
          {cards.length === 0 && <p className={classes.none}>{t("trace.noObjects")}</p>}
          {cards.map(([id, object]) => (
            <ObjectCard key={id} id={id} object={object} />
          ))}
        </section>
        {!narrow && <Arrows state={seen.state} lit={lit} />}
      </div>
    </SeenContext>
  );
}
