import {
  createTheme,
  localStorageColorSchemeManager,
  type MantineColorScheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from "@mantine/core";
import type { Theme } from "../api/types";

/** The one accent: a quiet green. Shade 7 on white and shade 4 on dark text reach AA for small text. */
const accent: MantineColorsTuple = [
  "#eaf6f2",
  "#d5ebe4",
  "#a8d7c9",
  "#7ac3ad",
  "#54b297",
  "#3ca387",
  "#258068",
  "#1f6f5c",
  "#175949",
  "#0f4438",
];

export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { accent },
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
  fontFamilyMonospace:
    "ui-monospace, 'SF Mono', 'JetBrains Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  headings: { fontWeight: "650" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
});

export const colorScheme: MantineColorSchemeManager = localStorageColorSchemeManager({
  key: "zachet.color-scheme",
});

export function schemeOf(choice: Theme): MantineColorScheme {
  return choice === "system" ? "auto" : choice;
}

/** Remembers the choice where the first-paint script looks for it. */
export function rememberTheme(choice: Theme): void {
  try {
    localStorage.setItem("zachet.theme", choice);
  } catch {
    // storage is refused: the server remembers it
  }
}
