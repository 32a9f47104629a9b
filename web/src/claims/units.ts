import type { TFunction } from "i18next";
import type { Quantity } from "./types";

const UNITS: Record<Quantity, [number, string][]> = {
  time: [
    [1, "s"],
    [1e-3, "ms"],
    [1e-6, "us"],
    [1e-9, "ns"],
  ],
  memory: [
    [1024 ** 3, "GB"],
    [1024 ** 2, "MB"],
    [1024, "KB"],
    [1, "B"],
  ],
};

/** Seconds or bytes to three figures, in the unit that makes them short. */
export function amount(value: number, quantity: Quantity, t: TFunction, language: string): string {
  const units = UNITS[quantity];
  // A hair under a unit, as 10 ** -3 may come out, is that unit.
  const [size, unit] = units.find(([size]) => value >= size * 0.9999) ?? units.at(-1) ?? [1, "s"];
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value / size);
  return t(`claims.unit.${unit}`, { number });
}
