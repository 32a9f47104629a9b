import { useTranslation } from "react-i18next";

const HOUR = 3_600;
const DAY = 24 * HOUR;
const MONTH = 30.4 * DAY;
const YEAR = 365 * DAY;

const UNITS: [string, number, number][] = [
  ["year", YEAR, 1],
  ["month", MONTH, 0],
  ["day", DAY, 0],
  ["hour", HOUR, 0],
  ["minute", 60, 0],
];

/** A span of time in its largest unit, such as “10 min” or “3 days”. */
export function span(seconds: number, language: string): string {
  const [unit, size, digits] = UNITS.find(([, least]) => seconds >= least) ?? ["minute", 60, 0];
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    unitDisplay: unit === "minute" ? "short" : "long",
    maximumFractionDigits: digits,
  }).format(Math.max(1, Number((seconds / size).toFixed(digits))));
}

/** How long until a card comes back; the exact date shows on pointing. */
export function Interval({ seconds, due }: { seconds: number; due: string }) {
  const { i18n } = useTranslation();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" }).format(new Date(due));
  return <span title={date}>{span(seconds, i18n.language)}</span>;
}
