import { useLayoutEffect, useRef, useState } from "react";
import { type Drawing, measure } from "./arrows";
import type { State } from "./replay";
import classes from "./State.module.css";

interface Props {
  state: State;
  lit: number | null;
}

/** Arrows over the cards, drawn where those stand. The numbers say the same to whoever cannot see them. */
export function Arrows({ state, lit }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [{ width, height, arrows }, draw] = useState<Drawing>({ width: 0, height: 0, arrows: [] });
  useLayoutEffect(() => {
    const element = svg.current?.parentElement;
    if (!element) {
      return;
    }
    const redraw = () => draw(measure(element));
    redraw();
    const watch = new ResizeObserver(redraw);
    watch.observe(element);
    for (const child of element.children) {
      if (!(child instanceof SVGElement)) {
        watch.observe(child);
      }
    }
    return () => watch.disconnect();
  }, [state]);
  return (
    <svg
      ref={svg}
      className={classes.arrows}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {arrows.map((arrow) => (
        <g key={arrow.key} data-lit={lit === arrow.to || undefined} data-shared={arrow.shared || undefined}>
          <path className={classes.line} d={arrow.line} />
          <path className={classes.point} d={arrow.head} />
        </g>
      ))}
    </svg>
  );
}
