import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, expect, describe, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import { router } from "../router";

const exercise = {
  id: "code/x",
  title: "A task",
  style: "function",
  minutes: 5,
  limits: { cpuMillis: 1000, memoryMb: 64 },
  items: [],
  examples: [],
  statementHtml: "",
  signature: "",
  starter: "x",
  level: null,
  noLibrary: null,
};
const attempt = {
  id: "a",
  exerciseId: "code/x",
  draft: { source: "x", revision: 1 },
  hintsHtml: [],
  hintsTotal: 0,
  noLibrary: false,
};
const session = { judge: { available: true }, learner: { plainMode: false, theme: "system" }, version: "x" };
const claims = {
  offered: { time: ["O(n)"], memory: ["O(1)"] },
  structures: [],
  edgeCases: { ideas: 0, latest: null, exampleInput: "", revealed: null },
  latest: null,
  submissionId: null,
  exemplar: null,
};
const SERVER: Record<string, unknown> = {
  "/api/session": session,
  "/api/exercises/code/x": exercise,
  "/api/exercises/code/x/attempts": attempt,
  "/api/attempts/a/claims": claims,
};

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() => {
  queryClient.clear();
  // jsdom lays nothing out; the page and its editor ask all the same.
  window.scrollTo = () => undefined;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vi.stubGlobal("fetch", (path: string) => Promise.resolve(new Response(JSON.stringify(SERVER[path] ?? {}))));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = async (search: { tab?: "explain" }) => {
  await act(() =>
    router.navigate({ to: "/practice/$kind/$slug", params: { kind: "code", slug: "x" }, search }),
  );
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider env="test">
        <RouterProvider router={router} />
      </MantineProvider>
    </QueryClientProvider>,
  );
};
const tab = (name: string) => screen.findByRole("tab", { name }, { timeout: 5_000 });

describe("the workspace", () => {
  it("opens where its address says, and keeps its address where the learner goes", async () => {
    await open({ tab: "explain" });
    expect(await tab("Explain")).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("button", { name: "Check my claim" })).toBeDisabled();
    await userEvent.click(await tab("Verdict"));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(await tab("Verdict")).toHaveAttribute("aria-selected", "true");
    await userEvent.click(await tab("Explain"));
    await waitFor(() => expect(router.state.location.search).toEqual({ tab: "explain" }));
  }, 20_000);
});
