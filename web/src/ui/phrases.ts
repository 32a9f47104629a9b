import type { Language } from "../api/types";
import phrases from "./phrases.ru.json";

/** What the judge and the server's checks say in English, with groups for what varies, and the same in Russian. */
const RUSSIAN = phrases.map(({ english, russian }) => ({ english: new RegExp(english, "s"), russian }));

/** A text that the server says in English, in the page's language where the phrase is known; Python's own words stay as they are. */
export function phrase(text: string, language: string | Language): string {
  return language === "ru" ? (inTwo(text) ?? inRussian(text) ?? text) : text;
}

/** What is wrong and what to do about it often come in one text, each a phrase by itself. */
function inTwo(text: string): string | undefined {
  for (let at = text.indexOf("; "); at >= 0; at = text.indexOf("; ", at + 1)) {
    const mend = inRussian(text.slice(at + 2));
    if (mend !== undefined) {
      const wrong = text.slice(0, at);
      return `${inRussian(wrong) ?? wrong}; ${mend}`;
    }
  }
  return undefined;
}

function inRussian(text: string): string | undefined {
  const known = RUSSIAN.find(({ english }) => english.test(text));
  return known && text.replace(known.english, known.russian);
}

/** A text with a capital at its beginning, as it stands by itself or after a title. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
