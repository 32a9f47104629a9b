import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { queryClient } from "../../api/queries";
import { startI18n } from "../../i18n";
import { router } from "../../router";

const exercise = {
  id: "isolation/x",
  title: "Two writers",
  kind: "isolation",
  minutes: 5,
  items: [],
  status: "new",
  level: "read committed",
  statementHtml: "<p>What happens?</p>",
  setup: "create table t (x int)",
  sessions: ["A", "B"],
  steps: [
    { session: "A", sql: "update t set x = 1", note: null },
    { session: "B", sql: "update t set x = 2", note: null },
    { session: "A", sql: "commit", note: null },
  ],
  questions: [
    { step: 1, session: "B", choices: ["changed 1", "blocks"] },
    { step: 2, session: "B", choices: ["changed 1", "aborts 40001"] },
  ],
  goesWrong: "It breaks",
  cures: [{ id: "lock", what: "Lock it", steps: [], level: "read committed" }],
  hintsTotal: 3,
  previous: null,
  next: null,
};
const attempt = {
  id: "a",
  exerciseId: "isolation/x",
  draft: { source: "{}", revision: 1 },
  hintsHtml: [],
  hintsTotal: 3,
  noLibrary: false,
};
const moments = [
  { step: 0, of: 0, session: "A", happening: { type: "changed", rows: 1 } },
  { step: 1, of: 1, session: "B", happening: { type: "blocks", by: ["A"] } },
  { step: 2, of: 2, session: "A", happening: { type: "commits" } },
  { step: 2, of: 1, session: "B", happening: { type: "changed", rows: 1 } },
];
const told = [
  { question: 0, really: "blocks", why: "A holds the row." },
  { question: 1, really: "changed 1", why: "It goes on." },
];
const sent: { path: string; body: unknown }[] = [];

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() => {
  queryClient.clear();
  sessionStorage.clear();
  localStorage.clear();
  sent.length = 0;
  window.scrollTo = () => undefined;
  vi.stubGlobal("fetch", (path: string, init?: { method?: string; body?: string }) => {
    const body = init?.body ? (JSON.parse(init.body) as { steps?: number }) : {};
    if (init?.method === "POST") {
      sent.push({ path, body });
    }
    const answers: Record<string, unknown> = {
      "/api/session": {
        judge: { available: true },
        learner: { plainMode: false, theme: "system" },
        version: "x",
      },
      "/api/exercises/isolation/x": exercise,
      "/api/exercises/isolation/x/attempts": attempt,
      "/api/exercises/isolation/x/plays": {
        moments: moments.filter((moment) => moment.step < (body.steps ?? 0)),
        told: told.filter((one) => (exercise.questions[one.question]?.step ?? 9) < (body.steps ?? 0)),
      },
      "/api/attempts/a/draft": { source: "", revision: 2 },
    };
    return Promise.resolve(new Response(JSON.stringify(answers[path] ?? {})));
  });
});

afterEach(cleanup);

async function open() {
  render(
    <MantineProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await act(() => router.navigate({ to: "/practice/$kind/$slug", params: { kind: "isolation", slug: "x" } }));
  return screen.findByRole("heading", { name: "Two writers", level: 1 });
}

it("asks before it runs, by keyboard, and tells what really happened", async () => {
  await open();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Begin" }));
  await screen.findByRole("radiogroup", { name: /statement of session B/ });
  expect(sent.at(-1)).toEqual({ path: "/api/exercises/isolation/x/plays", body: { steps: 1 } });

  await user.keyboard("1{Enter}");

  expect(await screen.findByText(/you expected “changes 1 row”, but it waits/)).toBeVisible();
  expect(screen.getByText("A holds the row.")).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({ steps: 2 });
  const timeline = screen.getByRole("region", { name: "What happened, step by step" });
  expect(within(timeline).getByText("waits for A")).toBeVisible();
});

it("hands in what was said first, once a level is chosen", async () => {
  await open();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Begin" }));
  await screen.findByRole("radiogroup", { name: /statement of session B/ });
  await user.keyboard("2{Enter}");
  await screen.findByRole("radiogroup", { name: /Session B waits with/ });
  await user.keyboard("1{Enter}");
  const handIn = await screen.findByRole("button", { name: "Hand in" });
  expect(handIn).toBeDisabled();

  await user.click(screen.getByRole("radio", { name: "Serializable" }));
  await user.click(screen.getByRole("checkbox", { name: "Lock it" }));
  await user.click(handIn);

  const answer = sent.find(({ path }) => path === "/api/attempts/a/submissions")?.body as { source: string };
  expect(JSON.parse(answer.source)).toEqual({
    predictions: ["blocks", "changed 1"],
    weakest: "serializable",
    cures: ["lock"],
  });
});
