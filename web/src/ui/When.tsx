import { useTranslation } from "react-i18next";

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** A past moment in words, such as “5 minutes ago”; the exact one shows on pointing. */
export function When({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const date = new Date(at);
  const full = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeStyle: "short" }).format(date);
  return (
    <time dateTime={at} title={full}>
      {ago(date, i18n.language)}
    </time>
  );
}

function ago(date: Date, language: string): string {
  const seconds = Math.max(0, (Date.now() - date.getTime()) / 1000);
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const [unit, size] of UNITS) {
    if (seconds >= size) {
      return words.format(-Math.floor(seconds / size), unit);
    }
  }
  return words.format(0, "second");
}
