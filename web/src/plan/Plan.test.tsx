import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import { MarkRead } from "./MarkRead";
import PlanPage from "./PlanPage";
import { TodaysSteps } from "./TodaysSteps";
import type { Plan, PlanDay, PlanStep } from "./types";

const search = vi.hoisted(() => ({ current: {} as Record<string, string> }));
/** What of a link's properties a plain one has too. */
const named = vi.hoisted(() => (link: Record<string, unknown>) => ({
  children: link.children as React.ReactNode,
  "aria-label": link["aria-label"] as string,
  "aria-current": link["aria-current"] as "date",
}));
vi.mock("@tanstack/react-router", () => ({
  Link: ({ to, search: wanted, ...rest }: Record<string, unknown>) => {
    const query = new URLSearchParams(wanted as Record<string, string>).toString();
    return <a href={`${String(to)}?${query}`} className={String(rest.className)} {...named(rest)} />;
  },
  useSearch: () => search.current,
  useNavigate: () => vi.fn(),
}));

const step = (id: string, part: Partial<PlanStep> = {}): PlanStep => ({
  work: { id, kind: id.split("/")[0] ?? "", title: `Work ${id}` },
  minutes: 20,
  again: false,
  live: false,
  why: {
    cause: "new",
    recall: 0,
    daysLeft: 3,
    items: [],
    unlocks: [],
    unlocksCards: 0,
    pinnedTo: null,
    failed: 0,
    missed: 0,
  },
  ...part,
});
const day = (date: string, steps: PlanStep[], part: Partial<PlanDay> = {}): PlanDay => ({
  date,
  minutes: 60,
  spent: 0,
  changed: false,
  quiet: false,
  steps,
  cards: null,
  ...part,
});
const days = [
  day("2026-11-29", [step("code/a"), step("topic/t")], {
    cards: {
      minutes: 9,
      known: 8,
      fresh: 4,
      forgotten: 2,
      items: [{ id: "t", title: "The GIL" }],
      daysLeft: 3,
    },
  }),
  day("2026-11-30", [step("code/b", { live: true, minutes: 45 })]),
  day("2026-12-01", [], { quiet: true, minutes: 0 }),
];
const plan: Plan = {
  goal: {
    interview: "2026-12-02",
    minutes: 60,
    daysOff: ["sunday"],
    seniority: "middle",
    companies: [],
    zone: "UTC",
  },
  today: "2026-11-29",
  daysLeft: 3,
  day: days[0] as PlanDay,
  done: [],
  cardsDone: { count: 3, minutes: 2 },
  notCovered: [],
  cardsNotCovered: [{ why: "no-time", count: 41 }],
  pinsRefused: [],
  bare: [],
};

let failing: boolean;
let asked: { method: string; path: string; body: unknown }[];
/** Holds changes back until it is called. */
let release: () => void;

function server(path: string, init: RequestInit): Promise<Response> {
  const method = init.method ?? "GET";
  if (method !== "GET") {
    asked.push({ method, path, body: init.body ? JSON.parse(String(init.body)) : undefined });
    return new Promise((resolve) => {
      release = () =>
        resolve(
          failing
            ? new Response(
                JSON.stringify({ title: "Not a day of the plan", detail: "day: choose another." }),
                {
                  status: 422,
                },
              )
            : new Response(JSON.stringify(plan)),
        );
    });
  }
  const answer = path.endsWith("/days")
    ? days
    : path.includes("/readings/")
      ? { readToday: false, last: "2026-11-20" }
      : plan;
  return Promise.resolve(new Response(JSON.stringify(answer)));
}

const show = (page: React.ReactNode) =>
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider env="test">{page}</MantineProvider>
    </QueryClientProvider>,
  );
const choose = async (title: string, action: string) => {
  await userEvent.click(await screen.findByRole("button", { name: `Actions: ${title}` }));
  await userEvent.click(await screen.findByRole("menuitem", { name: action }));
};
const actions = (title: string) => screen.queryByRole("button", { name: `Actions: ${title}` });
const link = (name: RegExp) => screen.queryByRole("link", { name });

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() => {
  queryClient.clear();
  failing = false;
  asked = [];
  release = () => undefined;
  search.current = {};
  vi.stubGlobal("fetch", server);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a change of the plan", () => {
  it("is shown at once, put back when it is refused, and tried again when wanted", async () => {
    failing = true;
    show(<PlanPage />);
    await choose("Work code/a", "Drop from the plan");
    await waitFor(() => expect(actions("Work code/a")).toBeNull());

    release();

    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("The plan was not changed");
    expect(alert).toHaveTextContent("Not a day of the plan. day: choose another.");
    expect(actions("Work code/a")).toBeVisible();
    failing = false;
    await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    release();
    expect(await screen.findByText(/Dropped from the plan: Work code\/a/)).toBeVisible();
    expect(asked.map(({ body }) => body)).toEqual([{ day: null }, { day: null }]);
  });

  it("that drops a step can be taken back", async () => {
    show(<PlanPage />);
    await choose("Work code/a", "Drop from the plan");
    release();
    const notice = await screen.findByRole("status");
    await userEvent.click(within(notice).getByRole("button", { name: "Take back" }));
    expect(asked.at(-1)).toEqual({ method: "DELETE", path: "/api/plan/wishes/code/a", body: undefined });
    release();
    await waitFor(() => expect(screen.queryByText(/Dropped from the plan/)).toBeNull());
  });

  it("that moves a step shows it on its new day", async () => {
    show(<PlanPage />);
    await choose("Work code/a", "Move by 1 day");
    await waitFor(() =>
      expect(
        within(screen.getByRole("region", { name: "Mon, November 30" })).getByText("Work code/a"),
      ).toBeVisible(),
    );
    expect(asked.at(-1)?.body).toEqual({ day: "2026-11-30" });
  });

  it("of today's minutes is put back when it fails", async () => {
    failing = true;
    const Today = () => <TodaysSteps plan={queryClient.getQueryData<Plan>(["en", "plan"]) ?? plan} />;
    const page = show(<Today />);
    queryClient.setQueryData(["en", "plan"], plan);
    await userEvent.click(screen.getByRole("button", { name: "Only 15 minutes today" }));
    await waitFor(() => expect(queryClient.getQueryData<Plan>(["en", "plan"])?.day?.minutes).toBe(15));
    release();
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(queryClient.getQueryData<Plan>(["en", "plan"])?.day?.minutes).toBe(60);
    page.unmount();
  });

  it("of a reading is put back when it fails", async () => {
    failing = true;
    show(<MarkRead item="t" />);
    expect(await screen.findByText("Last time: Fri, November 20")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "I have read it" }));
    expect(await screen.findByText("Read today")).toBeVisible();
    release();
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.getByRole("button", { name: "I have read it" })).toBeVisible();
  });
});

describe("the plan", () => {
  it("has the cards of a day as one step, with a way to just these today", async () => {
    show(<PlanPage />);
    const cards = await screen.findByRole("link", { name: /^12 cards/ });
    expect(cards).toHaveTextContent(
      "8 to repeat; 2 probably forgotten; 4 new; mostly about The GIL; 3 days left",
    );
    expect(cards).toHaveAttribute("href", "/review?planned=true");
    expect(screen.queryByRole("button", { name: /Actions: .*cards/ })).toBeNull();
    expect(screen.getByText("41 cards: no time, others are worth more")).toBeVisible();
  });

  it("leads to live coding and to a topic's own page", async () => {
    show(<PlanPage />);
    expect(await screen.findByRole("link", { name: /^Live coding: Work code\/b/ })).toHaveAttribute(
      "href",
      expect.stringContaining("/practice/code/b?live=true"),
    );
    expect(link(/^Read: Work topic\/t/)).toHaveAttribute("href", expect.stringContaining("/checklist/t"));
  });

  it("as a calendar tells each day and opens the one that is named", async () => {
    search.current = { view: "calendar", day: "2026-11-30" };
    show(<PlanPage />);
    expect(await screen.findByRole("table", { name: "November 2026" })).toBeVisible();
    const today = screen.getByRole("link", {
      name: /^Sun, November 29, ?60 min, ?1 exercise, ?reading: 1, ?12 cards/,
    });
    expect(today).toHaveAttribute("aria-current", "date");
    expect(today).toHaveAttribute("href", "/plan?view=calendar&day=2026-11-29");
    expect(screen.getByRole("link", { name: /^Tue, December 1, ?day off/ })).toBeVisible();
    expect(within(screen.getByRole("table", { name: "December 2026" })).getByText("Interview")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Mon, November 30" })).toBeVisible();
  });
});
