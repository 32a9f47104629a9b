import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen, within } from "@testing-library/react";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import { runs, someOf } from "./chart";
import { ItemStanding } from "./ItemStanding";
import ReadinessPage from "./ReadinessPage";
import { TodaysStanding } from "./TodaysStanding";
import type { Figure, FigureThen, Readiness, Together } from "./types";

const figure = (mean: number): Figure => ({ mean, low: mean - 0.08, high: mean + 0.08 });
const day = (number: number, then: Figure | null): FigureThen => ({
  at: `2026-11-${String(number).padStart(2, "0")}T10:00:00Z`,
  figure: then,
});

const together = (part: Partial<Together>): Together => ({
  figure: null,
  known: 0,
  items: 2,
  share: 0,
  restsOn: [],
  raise: null,
  history: [day(23, null)],
  ...part,
});

const KNOWN: Readiness = {
  aim: { seniority: "senior", companies: [{ id: "acme", title: "Acme" }] },
  overall: together({
    figure: figure(0.7),
    known: 1,
    share: 0.6,
    restsOn: [
      { kind: "solved-alone", count: 2 },
      { kind: "card", count: 1 },
    ],
    raise: { kind: "exercise", id: "code/pair", title: "A pair", count: 1, gain: 0.004, known: true },
    history: [day(21, null), day(22, figure(0.6)), day(23, figure(0.7))],
  }),
  sections: [
    {
      section: { id: "numbers", title: "Numbers" },
      together: together({ figure: figure(0.5), known: 1 }),
      items: [
        {
          item: { id: "numbers.double", title: "Doubling" },
          figure: figure(0.5),
          observations: 2,
          restsOn: [{ kind: "solved-with-hints", count: 1 }],
          raise: {
            kind: "cards",
            id: "numbers.double",
            title: "Doubling",
            count: 3,
            gain: 0.12,
            known: true,
          },
        },
        {
          item: { id: "numbers.aloud", title: "Explaining aloud" },
          figure: null,
          observations: 0.6,
          restsOn: [],
          raise: null,
        },
      ],
    },
  ],
  calibration: { questions: 3, least: 8, shift: 0, before: null },
  model: {
    priors: { basic: 0.45, usual: 0.3, high: 0.2 },
    priorCount: 2,
    counts: { interview: 3, exercise: 2, placement: 1, claim: 0.5, followUp: 0.3 },
    halfLife: 77,
    helped: 0.5,
    card: 0.25,
    cards: 3,
    weak: 1,
    enough: 1.5,
    share: 0.5,
  },
};

let served: Readiness;

function open(what: "page" | "today" | "item" = "page", address = "/") {
  const root = createRootRoute({ component: Outlet });
  const shown = {
    page: () => <ReadinessPage />,
    today: () => <TodaysStanding />,
    item: () => <ItemStanding item="numbers.double" />,
  };
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: "/", component: shown[what] }),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const section = (name: string) => screen.findByRole("region", { name });

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() => {
  queryClient.clear();
  served = KNOWN;
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal("scrollTo", vi.fn());
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve(new Response(JSON.stringify(served)))),
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the page of readiness", () => {
  it("says the figure as an interval, what it rests on and what would raise it most", async () => {
    open();
    const overall = await section("The whole checklist");
    expect(overall).toHaveTextContent("62–78%, most likely 70%");
    expect(overall).toHaveTextContent("Rests on 2 exercises without hints, 1 card learned");
    expect(within(overall).getByRole("link", { name: "solve “A pair” without hints" })).toHaveAttribute(
      "href",
      "/practice/code/pair",
    );
    expect(overall).toHaveTextContent("(+0.4 points)");
    expect(overall).toHaveTextContent("an interview as Senior, Acme");
  });

  it("shows no number where there is too little evidence", async () => {
    served = { ...KNOWN, overall: together({ share: 0.14, known: 1 }) };
    open();
    const overall = await section("The whole checklist");
    expect(overall).toHaveTextContent("Too little evidence");
    expect(overall).toHaveTextContent("An overall figure comes at 50%");
    expect(overall).not.toHaveTextContent("most likely");
    expect(overall).toHaveTextContent("The bank has nothing yet that would raise it.");
  });

  it("draws the line and says the same as a table, with the days that had too little evidence", async () => {
    open();
    const history = await section("Over time");
    expect(
      within(history).getByRole("img", { name: /The whole checklist.*62–78%, most likely 70%/ }),
    ).toBeInTheDocument();
    const rows = within(history).getAllByRole("row", { hidden: true });
    expect(rows).toHaveLength(4);
    expect(rows[1]).toHaveTextContent("most likely 70%");
    expect(rows[3]).toHaveTextContent("Too little evidence");
  });

  it("opens the section of the item that the address names", async () => {
    open("page", "/#numbers.aloud");
    expect(await screen.findByRole("link", { name: "Explaining aloud" })).toBeVisible();
    expect(screen.getByRole("link", { name: "recall 3 cards: “Doubling”" })).toHaveAttribute(
      "href",
      "/review?item=numbers.double",
    );
    expect(screen.getByRole("link", { name: "Rests on 1 exercise with hints" })).toHaveAttribute(
      "href",
      "/checklist/numbers.double#evidence",
    );
  });

  it("computes with the constants that the server names", async () => {
    open();
    await section("Over time");
    expect(screen.getByText(/2\^\(−t\/77\)/)).toBeInTheDocument();
  });

  it("says from when on interviews correct it, and how they do", async () => {
    open();
    expect(await section("Corrected by interviews")).toHaveTextContent("corrections begin with 8");
    cleanup();
    queryClient.clear();
    served = {
      ...KNOWN,
      calibration: { questions: 12, least: 8, shift: -0.4, before: figure(0.8) },
    };
    open();
    expect(await section("Corrected by interviews")).toHaveTextContent(
      "In 12 interview questions you did worse than the model expected, so all figures are lowered. Uncorrected, the overall one would be 72–88%, most likely 80%.",
    );
  });
});

describe("readiness elsewhere", () => {
  it("stands at its item with grounds and raise", async () => {
    open("item");
    const standing = await section("Readiness");
    expect(standing).toHaveTextContent("42–58%, most likely 50%");
    expect(standing).toHaveTextContent("1 exercise with hints");
    expect(standing).toHaveTextContent("(+12 points)");
  });

  it("keeps silent on Today as long as there is nothing to go by", async () => {
    served = { ...KNOWN, overall: together({}) };
    const { container } = open("today");
    await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(container).not.toHaveTextContent("Readiness");
  });
});

describe("the line's parts", () => {
  it("are cut where evidence began or ceased to be enough", () => {
    const cut = runs([day(1, null), day(2, figure(0.5)), day(3, figure(0.6)), day(4, null)]);
    expect(cut.map(({ known, points }) => [known, points.length])).toEqual([
      [false, 2],
      [true, 3],
      [false, 1],
    ]);
  });

  it("have the first and the last date among those written below", () => {
    const history = Array.from({ length: 30 }, (_, number) => day(number + 1, null));
    const some = someOf(history, 5);
    expect(some).toHaveLength(5);
    expect([some[0], some[4]]).toEqual([history[0], history[29]]);
    expect(someOf(history.slice(0, 1), 5)).toHaveLength(1);
  });
});
