import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../api/types";
import { texts } from "./texts";

const STORED = "zachet.language";

function remembered(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

/** The language chosen earlier, or else the browser's: Russian for Russian, English for all others. */
export function firstLanguage(): Language {
  const chosen = remembered() ?? navigator.language;
  return chosen.startsWith("ru") ? "ru" : "en";
}

/** Speaks another language from now on, and after a reload. */
export async function speak(language: Language): Promise<void> {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // storage is refused: the server remembers it
  }
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}

export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    resources: { ru: { translation: texts.ru }, en: { translation: texts.en } },
    lng: firstLanguage(),
    fallbackLng: false,
    keySeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18n.language;
}
