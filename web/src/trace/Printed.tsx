import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Replay } from "./replay";
import classes from "./Trace.module.css";

/** What the program had printed by a step; what the step before added stands out. */
export function Printed({ replay, at }: { replay: Replay | null; at: number }) {
  const { t } = useTranslation();
  const box = useRef<HTMLPreElement>(null);
  const { old, fresh } = replay?.stdout(at) ?? { old: "", fresh: "" };
  useEffect(() => {
    if (box.current) {
      box.current.scrollTop = box.current.scrollHeight;
    }
  }, [old, fresh]);
  return (
    <section
      className={classes.printed}
      data-empty={(!old && !fresh) || undefined}
      aria-label={t("practice.printed")}
    >
      <h2 className={classes.heading}>{t("practice.printed")}</h2>
      <pre ref={box} tabIndex={0} className={classes.output}>
        {old}
        {fresh && <mark className={classes.freshOutput}>{fresh}</mark>}
        {!old && !fresh && <span className={classes.nothing}>{t("trace.nothingPrinted")}</span>}
      </pre>
    </section>
  );
}
