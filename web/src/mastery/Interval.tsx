import classes from "./Mastery.module.css";
import type { Figure } from "./types";

/** A figure as a bar from 0 to 100 %: the interval, and in it the mean. Its numbers stand beside it in words. */
export function Interval({ figure }: { figure: Figure | null }) {
  return (
    <svg
      className={classes.interval}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-known={figure !== null}
    >
      <rect className={classes.track} x="0" y="4" width="100" height="4" />
      {figure && (
        <>
          <rect
            className={classes.band}
            x={figure.low * 100}
            y="2"
            width={Math.max(0.5, (figure.high - figure.low) * 100)}
            height="8"
          />
          <line
            className={classes.mean}
            x1={figure.mean * 100}
            x2={figure.mean * 100}
            y1="0"
            y2="12"
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
    </svg>
  );
}
