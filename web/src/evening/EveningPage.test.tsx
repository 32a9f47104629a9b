import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import EveningPage from "./EveningPage";
import { template } from "./template";
import type { EveningPack } from "./types";

vi.mock("@tanstack/react-router", () => ({ Link: "a" }));

let pack: EveningPack;

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <EveningPage />
      </MantineProvider>
    </QueryClientProvider>,
  );

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});
beforeEach(() => {
  pack = { interview: null, companies: [], answers: [], mistakes: [] };
  queryClient.clear();
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve(new Response(JSON.stringify(pack)))),
  );
});
afterEach(cleanup);

describe("the evening before", () => {
  it("names the day, the weak answers and what each of them lacks", async () => {
    pack.interview = "2026-11-26";
    pack.companies = [{ id: "acme", title: "Acme" }];
    pack.answers = [
      { item: { id: "python.gil", title: "The GIL" }, html: "<p>One lock.</p>", cut: true, shown: 0 },
      { item: { id: "python.gc", title: "GC" }, html: "<p>Counts.</p>", cut: false, shown: 2 },
    ];
    show();
    expect(await screen.findByText(/26 November.* · Acme|November 26.* · Acme/)).toBeInTheDocument();
    const [first, second] = within(screen.getByRole("region", { name: /weakest answers/ })).getAllByRole(
      "listitem",
    );
    expect(first).toHaveTextContent("not shown yet");
    expect(first).toHaveTextContent("There is more to it");
    expect(second).not.toHaveTextContent("not shown yet");
    expect(second).not.toHaveTextContent("There is more to it");
  });

  it("puts repeated mistakes into words, each with a way to mend it and where it was", async () => {
    pack.mistakes = [
      {
        kind: "runtime-error",
        what: "IndexError",
        times: 3,
        where: [{ kind: "exercise", id: "code/x", title: "Windows" }],
      },
      { kind: "limit", what: "time", times: 2, where: [] },
      { kind: "growth", what: "memory", times: 2, where: [] },
      {
        kind: "questions",
        what: "The GIL",
        times: 2,
        where: [{ kind: "item", id: "p.gil", title: "The GIL" }],
      },
      { kind: "leech", what: "`is`?", times: 8, where: [{ kind: "card", id: "c", title: "`is`?" }] },
    ];
    show();
    const mistakes = await screen.findByRole("region", { name: "My repeated mistakes" });
    expect(mistakes).toHaveTextContent("Solution crashed: IndexError — 3 times");
    expect(mistakes).toHaveTextContent("Out of time");
    expect(mistakes).toHaveTextContent("Misjudged the memory");
    expect(mistakes).toHaveTextContent("Questions left unanswered");
    expect(within(mistakes).getByText("The GIL")).toHaveAttribute("to", "/checklist/p.gil");
    expect(within(mistakes).getByText("Windows")).toHaveAttribute("to", "/practice/code/x");
  });

  it("says so where nothing repeats, and always has the design template", async () => {
    show();
    expect(await screen.findByText(/Nothing has gone wrong twice/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /45 minutes/ })).toBeInTheDocument();
    expect(screen.getAllByRole("rowheader")).toHaveLength(template.length);
  });
});
