import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { useState } from "react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { startI18n } from "../../i18n";
import { Answers } from "./Answers";
import { readAnswers } from "./answers";
import { SLOW } from "./fixtures";
import { Questions } from "./Questions";
import { todayQuery } from "./queries";
import type { Measured, PlanExercise } from "./types";

const TODAY: Measured = {
  statements: 1,
  pages: 120447,
  plans: [{ query: "SELECT 1", pages: 120447, json: SLOW }],
  indexes: [],
  walBytes: null,
};
const EXERCISE = {
  id: "plan/slow",
  questions: [
    { name: "step", ask: "Which step?", options: [] },
    {
      name: "cure",
      ask: "What mends it?",
      options: [
        { id: "exemplar", text: "An index", script: "CREATE INDEX ON events (occurred_at);" },
        { id: "analyze", text: "Statistics", script: "ANALYZE events;" },
      ],
    },
  ],
} as unknown as PlanExercise;

const client = new QueryClient();
client.setQueryData(todayQuery("plan/slow").queryKey, TODAY);

let kept = "";
function Asking() {
  const [answers, setAnswers] = useState("not answers at all");
  kept = answers;
  return <Questions exercise={EXERCISE} answers={answers} onChange={setAnswers} />;
}

const show = (what: React.ReactElement) =>
  render(
    <QueryClientProvider client={client}>
      <MantineProvider>{what}</MantineProvider>
    </QueryClientProvider>,
  );

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});
afterEach(cleanup);

it("asks for a step by its place in the plan, and for a cure by its name", async () => {
  const user = userEvent.setup();
  show(<Asking />);

  await user.click(screen.getByRole("radio", { name: "Index Scan Backward on users" }));
  await user.click(screen.getByRole("radio", { name: /Statistics/ }));

  expect(JSON.parse(kept)).toEqual({ step: "0.0.1", cure: "analyze" });
  expect(screen.getByText("ANALYZE events;")).toBeVisible();
});

it("says of each answer what was chosen, whether it is right, and why", () => {
  show(
    <Answers
      exercise={EXERCISE}
      answers={{
        type: "plan-answers",
        right: 1,
        total: 2,
        lines: [
          { name: "step", chosen: "0.0.0", right: false, why: null },
          { name: "cure", chosen: "exemplar", right: true, why: { ru: "Поможет", en: "It helps" } },
        ],
      }}
    />,
  );

  const [step, cure] = screen.getAllByRole("listitem");
  expect(step).toHaveTextContent("Which step?✗ Seq Scan on events");
  expect(cure).toHaveTextContent("What mends it?✓ An indexIt helps");
});

it("takes whatever is no answer for none", () => {
  for (const text of ["", "[]", "null", "1", '{"cure": 1}', "{"]) {
    expect(readAnswers(text)).toEqual({});
  }
});
