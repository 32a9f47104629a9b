import { MantineProvider } from "@mantine/core";
import { cleanup, render, screen } from "@testing-library/react";
import i18n from "i18next";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Finding } from "../api/types";
import { startI18n } from "../i18n";
import { FindingView } from "./FindingView";
import { difference } from "./findings";

/** One finding of each type, with what a reader must see of it in either language. */
const FINDINGS: { finding: Finding; ru: string; en: string }[] = [
  {
    finding: {
      type: "wrong-answer",
      case: "slow-slide",
      input: "a = 1",
      expected: "350",
      actual: "150",
      why: null,
      stdout: "",
    },
    ru: "Ожидалось",
    en: "Expected",
  },
  {
    finding: {
      type: "runtime-error",
      case: "empty",
      input: "a = []",
      error: "IndexError: list index out of range",
      frames: [{ line: 4, function: "f", code: "return a[0]" }],
      stdout: "",
    },
    ru: "строка 4 return a[0]",
    en: "line 4 return a[0]",
  },
  {
    finding: { type: "limit", limit: "time", case: "large", input: "…", allowed: "1000 ms", stdout: "" },
    ru: "На один тест даётся 1000 мс процессорного времени.",
    en: "A test has 1000 ms of CPU time.",
  },
  {
    finding: {
      type: "not-loaded",
      kind: "syntax",
      error: "SyntaxError: invalid syntax",
      line: 2,
      column: 1,
    },
    ru: "строка 2",
    en: "line 2",
  },
  {
    finding: { type: "rule-broken", line: 3, construct: "import collections" },
    ru: "В этом режиме запрещено: import collections",
    en: "This mode does not allow: import collections",
  },
  { finding: { type: "bad-input", message: "line 1: [1, 2" }, ru: "строка 1: [1, 2", en: "line 1: [1, 2" },
  {
    finding: { type: "output", case: "one", input: "a = 1", actual: "2", expected: null, stdout: "hello" },
    ru: "Напечатано",
    en: "Printed",
  },
  {
    finding: {
      type: "cases",
      passed: 3,
      total: 4,
      results: [{ name: "one", status: "wrong-answer", cpuMillis: 1, example: true }],
    },
    ru: "Пройдено тестов: 3 из 4",
    en: "3 of 4 tests passed",
  },
  {
    finding: {
      type: "usage",
      cpuMillis: 20,
      slowestMillis: 15,
      cpuLimitMillis: 1000,
      memoryBytes: 10_485_760,
      memoryLimitBytes: 268_435_456,
      python: "3.11.2",
    },
    ru: "10,0 из 256 МБ",
    en: "10.0 of 256 MB",
  },
  { finding: { type: "interpreter", python: "3.11.2" }, ru: "Python 3.11.2", en: "Python 3.11.2" },
  {
    finding: { type: "unavailable", reason: "bwrap is missing", mend: "install it" },
    ru: "bwrap is missing; install it",
    en: "bwrap is missing; install it",
  },
];

beforeAll(startI18n);
afterEach(cleanup);

describe.each(["ru", "en"] as const)("a finding in %s", (language) => {
  it.each(FINDINGS)("of type $finding.type is told in words", async ({ finding, ...words }) => {
    await i18n.changeLanguage(language);
    render(
      <MantineProvider>
        <FindingView finding={finding} onJump={vi.fn()} />
      </MantineProvider>,
    );
    expect(screen.getByText(words[language])).toBeInTheDocument();
  });
});

describe("the difference of two texts", () => {
  it.each([
    ["350", "150", 0, 1, 1],
    ["[1, 2, 3]", "[1, 9, 3]", 4, 5, 5],
    ["same", "same", 4, 4, 4],
    ["aa", "aaa", 2, 2, 3],
    ["", "x", 0, 0, 1],
  ])("%s and %s differ between their common ends", (one, other, start, endOne, endOther) => {
    expect(difference(one, other)).toEqual({ start, endOne, endOther });
  });
});
