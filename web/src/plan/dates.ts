import type { Weekday } from "./types";

export const weekdays: Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

// A day of the plan is a date without a time: noon UTC shows it the same in every zone.
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** A date in words, as in “Tue, 24 November”. */
export function inWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(noon(date));
}

/** The name of a date's month, as in “November 2026”. */
export function monthName(date: string, language: string): string {
  const name = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  // without the word for “year” that Russian puts after it
  return name
    .formatToParts(noon(date))
    .filter((part) => part.type === "month" || part.type === "year")
    .map((part) => part.value)
    .join(" ");
}

/** The short name of a weekday. */
export function weekdayName(day: Weekday, language: string): string {
  // 2024-01-01 was a Monday
  const date = noon(`2024-01-0${weekdays.indexOf(day) + 1}`);
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(date);
}

/** The date so many days later. */
export function plusDays(date: string, days: number): string {
  const later = noon(date);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** The learner's date at a moment: until four in the morning it is still the day before. */
export function learnersDate(now: Date): string {
  const then = new Date(now);
  then.setHours(then.getHours() - 4);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
