import { useElementSize } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { typeset } from "./complexity";
import { logScale } from "./scales";
import type { Growth, Point } from "./types";
import { amount } from "./units";
import classes from "./Claims.module.css";

const HEIGHT = 250;
const MARGIN = { top: 12, right: 84, bottom: 34, left: 62 };
const USUAL_WIDTH = 460;
/** Room that a label of two lines needs. */
const LABEL = 30;
const FLOOR = { time: 1e-9, memory: 1 };

interface Line {
  name: "you" | "exemplar" | "slow";
  complexity: string;
  points: Point[];
}

/** The learner's curve between the references, both axes logarithmic: equal slopes are equal growth. */
export function Plot({ growth }: { growth: Growth }) {
  const { t, i18n } = useTranslation();
  const { ref, width: measured } = useElementSize();
  const width = measured || USUAL_WIDTH;
  const right = width - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const lines = linesOf(growth);
  const points = lines.flatMap((line) => line.points);
  const memory = growth.quantity === "memory";
  const across = Math.max(2, Math.floor((right - MARGIN.left) / 70) + 1);
  const x = logScale(
    points.map((point) => point.size),
    2,
    [MARGIN.left, right],
    across,
  );
  const y = logScale(
    points.map((point) => Math.max(point.value, FLOOR[growth.quantity])),
    memory ? 2 : 10,
    [bottom, MARGIN.top],
    6,
  );
  const kind = growth.perCall ? (memory ? "callMemory" : "callTime") : growth.quantity;
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <div ref={ref} className={classes.plot} style={{ height: HEIGHT }}>
      <svg width={width} height={HEIGHT} role="img" aria-label={t(`claims.plot.${kind}`)}>
        {y.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={classes.grid}
              x1={MARGIN.left}
              x2={right}
              y1={y.place(tick)}
              y2={y.place(tick)}
            />
            <text className={classes.tick} x={MARGIN.left - 8} y={y.place(tick) + 4} textAnchor="end">
              {amount(tick, growth.quantity, t, i18n.language)}
            </text>
          </g>
        ))}
        {x.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={classes.grid}
              x1={x.place(tick)}
              x2={x.place(tick)}
              y1={MARGIN.top}
              y2={bottom}
            />
            <text className={classes.tick} x={x.place(tick)} y={bottom + 18} textAnchor="middle">
              {number.format(tick)}
            </text>
          </g>
        ))}
        <text className={classes.tick} x={right + 10} y={bottom + 18}>
          n
        </text>
        {lines.map((line) => (
          <Curve
            key={line.name}
            name={line.name}
            against={line.name === "you" && growth.agreement === "contradicted" ? growth.against : []}
            points={line.points.map(({ size, value }) => ({ size, x: x.place(size), y: y.place(value) }))}
          />
        ))}
        {labels(lines, (point) => y.place(point.value), [MARGIN.top + 10, bottom - 14]).map(
          ({ line, at }) => (
            <Label key={line.name} line={line} x={x.place(line.points.at(-1)?.size ?? 1) + 11} y={at} />
          ),
        )}
      </svg>
    </div>
  );
}

function Label({ line, x, y }: { line: Line; x: number; y: number }) {
  const { t } = useTranslation();
  return (
    <text className={classes.label} data-line={line.name} x={x} y={line.complexity ? y : y + 4}>
      <tspan>{t(`claims.plot.${line.name}`)}</tspan>
      <tspan x={x} dy={14}>
        {typeset(line.complexity)}
      </tspan>
    </text>
  );
}

function linesOf({ yours, references }: Growth): Line[] {
  const all: Line[] = [...references, { name: "you" as const, complexity: "", points: yours }];
  return all
    .filter(({ points }) => points.length > 0)
    .map((line) => ({ ...line, points: [...line.points].sort((one, other) => one.size - other.size) }));
}

/** Where the lines' names stand: beside their ends, pushed apart where those are close. */
export function labels<L extends { points: Point[] }>(
  lines: L[],
  place: (end: Point) => number,
  [top, bottom]: [number, number],
): { line: L; at: number }[] {
  const wanted = lines
    .flatMap((line) => line.points.slice(-1).map((end) => ({ line, at: place(end) })))
    .sort((one, other) => one.at - other.at);
  let free = top;
  for (const label of wanted) {
    label.at = Math.max(label.at, free);
    free = label.at + LABEL;
  }
  let limit = bottom;
  for (const label of wanted.reverse()) {
    label.at = Math.min(label.at, limit);
    limit = label.at - LABEL;
  }
  return wanted;
}

interface Dot {
  size: number;
  x: number;
  y: number;
}

function Curve({ name, points, against }: { name: Line["name"]; points: Dot[]; against: number[] }) {
  return (
    <g className={classes.curve} data-line={name}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map((point) => (
        <g key={point.size}>
          {against.includes(point.size) && (
            <circle className={classes.against} cx={point.x} cy={point.y} r={8} />
          )}
          <Shape name={name} {...point} />
        </g>
      ))}
    </g>
  );
}

/** Each line has a shape of its own, so that colour is not all that tells them apart. */
function Shape({ name, x, y }: { name: Line["name"] } & Dot) {
  switch (name) {
    case "you":
      return <circle cx={x} cy={y} r={4} />;
    case "exemplar":
      return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} />;
    case "slow":
      return <path d={`M${x} ${y - 4.5}l4.5 8h-9z`} />;
  }
}
