import type { Language } from "../api/types";
import phrases from "./phrases.ru.json";

/** What the judge and the server's checks say in English, with groups for what varies, and the same in Russian. */
const RUSSIAN = phrases.map(({ english, russian }) => ({ english: new RegExp(english, "s"), russian }));

/** A text that the server says in English, in the page's language where the phrase is known; Python's own words stay as they are. */
export function phrase(text: string, language: string | Language): string {
  return language === "ru" ? (inRussian(text) ?? text.split("; ").map(half).join("; ")) : text;
}

/** What is wrong and what to do about it often come in one text, each known by itself. */
const half = (text: string) => inRussian(text) ?? text;

function inRussian(text: string): string | undefined {
  const known = RUSSIAN.find(({ english }) => english.test(text));
  return known && text.replace(known.english, known.russian);
}
