import { useElementSize } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { typeset } from "./complexity";
import { LETTER, labels, type Line, type Placed } from "./labels";
import { logScale } from "./scales";
import type { Growth } from "./types";
import { amount } from "./units";
import classes from "./Claims.module.css";

const HEIGHT = 250;
const MARGIN = { top: 12, right: 98, bottom: 34, left: 62 };
const USUAL_WIDTH = 460;
const FLOOR = { time: 1e-9, memory: 1 };

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
  const across = Math.max(2, Math.floor((right - MARGIN.left) / 62) + 1);
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
  const kind = growth.perCall && !memory ? "callTime" : growth.quantity;
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
        <text className={classes.tick} x={right} y={bottom + 32} textAnchor="end">
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
        {labels(lines, x, y, bottom).map((label) => (
          <Label key={label.line.name} {...label} />
        ))}
      </svg>
    </div>
  );
}

function Label({ line, x, y, before }: Placed) {
  const { t } = useTranslation();
  return (
    <text
      className={classes.label}
      data-line={line.name}
      x={x}
      y={y + LETTER - 3}
      textAnchor={before ? "end" : "start"}
    >
      <tspan>{t(`claims.plot.${line.name}`)}</tspan>
      <tspan x={x} dy={LETTER}>
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
