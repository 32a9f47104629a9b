import { useElementSize } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { runs, someOf } from "./chart";
import classes from "./Mastery.module.css";
import type { Figure, FigureThen } from "./types";
import { inWords } from "./words";

const HEIGHT = 240;
const MARGIN = { top: 12, right: 14, bottom: 30, left: 52 };
const USUAL_WIDTH = 680;
const LEVELS = [0, 0.25, 0.5, 0.75, 1];
const DATE_WIDTH = 84;

/** A chance over time with its interval; where there was too little evidence there is no line, and it says so. */
export function Chart({ history, name }: { history: FigureThen[]; name: string }) {
  const { t, i18n } = useTranslation();
  const { ref, width: measured } = useElementSize();
  const width = measured || USUAL_WIDTH;
  const right = width - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const first = Date.parse(history[0]?.at ?? "");
  const last = Date.parse(history.at(-1)?.at ?? "");
  const x = (at: number) => MARGIN.left + ((at - first) / Math.max(1, last - first)) * (right - MARGIN.left);
  const y = (chance: number) => bottom - chance * (bottom - MARGIN.top);
  const date = new Intl.DateTimeFormat(i18n.language, { day: "numeric", month: "short" });
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" });
  const now = history.at(-1)?.figure ?? null;
  const dates = someOf(history, Math.max(2, Math.floor((right - MARGIN.left) / DATE_WIDTH)));
  return (
    <div ref={ref} className={classes.chart} style={{ height: HEIGHT }}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={t("mastery.chart", { name, now: now ? inWords(now, t) : t("mastery.tooLittle") })}
      >
        {LEVELS.map((level) => (
          <g key={level}>
            <line className={classes.grid} x1={MARGIN.left} x2={right} y1={y(level)} y2={y(level)} />
            <text className={classes.tick} x={MARGIN.left - 8} y={y(level) + 4} textAnchor="end">
              {percent.format(level)}
            </text>
          </g>
        ))}
        {dates.map(({ at }, place) => (
          <text
            key={at}
            className={classes.tick}
            x={x(Date.parse(at))}
            y={bottom + 20}
            textAnchor={place === 0 ? "start" : place === dates.length - 1 ? "end" : "middle"}
          >
            {date.format(new Date(at))}
          </text>
        ))}
        {runs(history).map(({ known, points }) => {
          const from = points[0]?.at ?? first;
          const to = points.at(-1)?.at ?? last;
          if (!known) {
            return <Unknown key={from} from={x(from)} to={x(to)} top={MARGIN.top} bottom={bottom} />;
          }
          const placed = points.flatMap(({ at, figure }) => (figure ? [{ x: x(at), figure }] : []));
          return <Line key={from} placed={placed} y={y} />;
        })}
      </svg>
    </div>
  );
}

function Unknown({ from, to, top, bottom }: { from: number; to: number; top: number; bottom: number }) {
  const { t } = useTranslation();
  return (
    <g>
      <rect
        className={classes.unknown}
        x={from}
        y={top}
        width={Math.max(0, to - from)}
        height={bottom - top}
      />
      {to - from > 130 && (
        <text className={classes.tick} x={(from + to) / 2} y={(top + bottom) / 2} textAnchor="middle">
          {t("mastery.tooLittle")}
        </text>
      )}
    </g>
  );
}

function Line({ placed, y }: { placed: { x: number; figure: Figure }[]; y: (chance: number) => number }) {
  const along = (value: (figure: Figure) => number) =>
    placed.map((point) => `${point.x},${y(value(point.figure))}`);
  const end = placed.at(-1);
  return (
    <g className={classes.line}>
      <polygon
        points={[...along((figure) => figure.high), ...along((figure) => figure.low).reverse()].join(" ")}
      />
      <polyline points={along((figure) => figure.mean).join(" ")} />
      {end && <circle cx={end.x} cy={y(end.figure.mean)} r={4} />}
    </g>
  );
}
