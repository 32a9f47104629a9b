import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Workspace.module.css";

const STORED = "zachet.split";
const NARROWEST = 24;
const WIDEST = 66;
const STEP = 2;

function remembered(): number {
  const stored = Number(localStorage.getItem(STORED));
  return stored >= NARROWEST && stored <= WIDEST ? stored : 38;
}

/** One pane beside two stacked ones; the border between moves by pointer or by arrow keys and stays where it was left. */
export function SplitPane({
  first,
  second,
  third,
}: {
  first: ReactNode;
  second: ReactNode;
  third: ReactNode;
}) {
  const { t } = useTranslation();
  const [share, setShare] = useState(remembered);
  const box = useRef<HTMLDivElement>(null);

  const move = (value: number) => {
    const next = Math.min(WIDEST, Math.max(NARROWEST, Math.round(value)));
    setShare(next);
    localStorage.setItem(STORED, String(next));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const bounds = box.current?.getBoundingClientRect();
    if (bounds && event.currentTarget.hasPointerCapture(event.pointerId)) {
      move(((event.clientX - bounds.left) / bounds.width) * 100);
    }
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by) {
      event.preventDefault();
      move(share + by);
    }
  };
  return (
    <div className={classes.split} ref={box} style={{ gridTemplateColumns: `${share}% 1px minmax(0, 1fr)` }}>
      <div className={classes.left}>{first}</div>
      <div
        className={classes.handle}
        role="separator"
        aria-orientation="vertical"
        aria-label={t("practice.resize")}
        aria-valuenow={share}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        onKeyDown={key}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onDoubleClick={() => move(38)}
      />
      <div className={classes.right}>
        {second}
        <div className={classes.lower}>{third}</div>
      </div>
    </div>
  );
}
