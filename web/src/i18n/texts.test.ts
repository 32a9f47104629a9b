import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { texts } from "./texts";

const PLURAL = /_(zero|one|two|few|many|other)$/;
const ru = texts.ru as Record<string, string>;
const en = texts.en as Record<string, string>;
const bases = (all: Record<string, string>) =>
  new Set(Object.keys(all).map((key) => key.replace(PLURAL, "")));

const features = [...new Set(Object.keys(ru).map((key) => key.split(".")[0]))].join("|");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return sources(path);
    }
    return /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$/.test(path) ? [path] : [];
  });
}

const code = sources("src").map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("the interface's texts", () => {
  it("exist in both languages", () => {
    expect([...bases(ru)].sort()).toEqual([...bases(en)].sort());
  });

  it("are never empty, and Russian ones are Russian", () => {
    const empty = [...Object.entries(ru), ...Object.entries(en)].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
    const cyrillicInEnglish = Object.entries(en).filter(
      ([key, text]) => /[а-яё]/i.test(text) && key !== "ui.otherLanguage",
    );
    expect(cyrillicInEnglish).toEqual([]);
  });

  it("use the same values in both languages", () => {
    const values = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
    for (const [key, text] of Object.entries(ru)) {
      const english = en[key] ?? en[key.replace(PLURAL, "_other")] ?? "";
      expect([key, values(english)]).toEqual([key, values(text)]);
    }
  });

  it("have every Russian plural form", () => {
    const counted = [...bases(ru)].filter((base) => `${base}_other` in ru);
    for (const base of counted) {
      expect([base, ["one", "few", "many", "other"].filter((form) => !(`${base}_${form}` in ru))]).toEqual([
        base,
        [],
      ]);
      expect([base, ["one", "other"].filter((form) => !(`${base}_${form}` in en))]).toEqual([base, []]);
    }
  });

  it("are all there for the keys that the code names", () => {
    const known = bases(ru);
    const missing = code.flatMap(({ path, text }) =>
      [...text.matchAll(new RegExp(`["'\`]((?:${features})\\.[\\w.-]+)["'\`]`, "g"))]
        .map((match) => match[1] ?? "")
        .filter((key) => !known.has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("are all used", () => {
    const all = code.map(({ text }) => text).join("\n");
    const dynamic = [...all.matchAll(new RegExp(`\`((?:${features})\\.[\\w.-]*)\\$\\{`, "g"))].map(
      (match) => match[1] ?? "",
    );
    const unused = [...bases(ru)].filter(
      (key) => !all.includes(`"${key}"`) && !dynamic.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it("do not stand in the code itself", () => {
    const cyrillic = code
      .filter(({ text }) => /[а-яё]/i.test(text.replaceAll("Русский", "")))
      .map(({ path }) => path);
    expect(cyrillic).toEqual([]);
    const spoken = code.flatMap(({ path, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map((match) => `${path}: ${match[1]}`),
    );
    expect(spoken).toEqual([]);
  });
});
