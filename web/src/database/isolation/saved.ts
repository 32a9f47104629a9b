import { useState } from "react";
import { type Level, LEVELS } from "./types";

/** An interleaving as somebody types it. */
export interface Interleaving {
  setup: string;
  script: string;
  level: Level;
}

export interface Saved {
  name: string;
  text: Interleaving;
}

const PLACE = "zachet.interleavings";
const MOST = 50;

/** What may have come from anywhere, as an interleaving; null where it is none. */
export function interleaving(value: unknown): Interleaving | null {
  const { setup, script, level } = (value ?? {}) as Record<string, unknown>;
  return typeof setup === "string" && typeof script === "string" && LEVELS.includes(level as Level)
    ? { setup, script, level: level as Level }
    : null;
}

const UNSAVED = "zachet.interleaving ";

/** What was being typed at an address of this tab before it was reloaded; null where nothing was. */
export function unsaved(address: string): Interleaving | null {
  try {
    return interleaving(JSON.parse(sessionStorage.getItem(UNSAVED + address) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps what is being typed for as long as the tab lives. */
export function keepUnsaved(address: string, text: Interleaving) {
  try {
    sessionStorage.setItem(UNSAVED + address, JSON.stringify(text));
  } catch {
    // storage is refused: it lasts as long as the page
  }
}

function load(): Saved[] {
  try {
    const stored = JSON.parse(localStorage.getItem(PLACE) ?? "[]") as unknown;
    return (Array.isArray(stored) ? stored : []).flatMap((one: { name?: unknown; text?: unknown }) => {
      const text = interleaving(one.text);
      return typeof one.name === "string" && text ? [{ name: one.name, text }] : [];
    });
  } catch {
    return [];
  }
}

/** Interleavings that this browser keeps, the latest first. */
export function useSaved() {
  const [all, setAll] = useState(load);
  const store = (next: Saved[]) => {
    setAll(next);
    try {
      localStorage.setItem(PLACE, JSON.stringify(next));
    } catch {
      // storage is refused: it lasts as long as the page
    }
  };
  return {
    all,
    keep: (name: string, text: Interleaving) =>
      store([{ name, text }, ...all.filter((one) => one.name !== name)].slice(0, MOST)),
    remove: (name: string) => store(all.filter((one) => one.name !== name)),
  };
}
