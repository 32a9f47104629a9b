import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Rows } from "./Rows";
import { useSeen } from "./seen";
import type { Frame } from "./types";
import { Value } from "./Value";
import classes from "./State.module.css";

/** A function call in progress, with its names. */
export function FrameCard({ frame, innermost }: { frame: Frame; innermost: boolean }) {
  const { t } = useTranslation();
  const { state, changes } = useSeen();
  const card = useRef<HTMLElement>(null);
  const { event, value, exception } = state.step;
  useEffect(() => {
    if (innermost) {
      card.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }, [innermost, frame.id]);
  const rebound = changes.rebound.get(frame.id) ?? new Set();
  const gives = event === "return" || event === "yield" ? value : event === "raise" ? exception : undefined;
  return (
    <section
      ref={card}
      className={classes.frame}
      data-innermost={innermost || undefined}
      aria-label={t("trace.frame", { name: frameName(frame.name, t) })}
      aria-current={innermost || undefined}
    >
      <header className={classes.head}>
        <h3 className={classes.title}>{frameName(frame.name, t)}</h3>
        {changes.entered.has(frame.id) && <span className={classes.tag}>{t("trace.entered")}</span>}
        <span className={classes.quiet}>{t("trace.line", { line: frame.line })}</span>
      </header>
      {frame.locals.length > 0 ? (
        <Rows
          typed
          parts={frame.locals.map(([name, to]) => ({ key: name, label: name, to }))}
          changed={rebound}
        />
      ) : (
        <p className={classes.none}>{t("trace.noNames")}</p>
      )}
      {frame.more !== undefined && frame.more > 0 && (
        <p className={classes.none}>{t("trace.more", { count: frame.more })}</p>
      )}
      {innermost && gives !== undefined && (
        <p className={classes.leaving}>
          <span>{t(`trace.gives.${event}`)}</span> <Value to={gives} typed />
        </p>
      )}
    </section>
  );
}

/** A frame's name as the page says it: the module's own is no function. */
export function frameName(name: string, t: (key: string) => string): string {
  return name === "<module>" ? t("trace.module") : name;
}
