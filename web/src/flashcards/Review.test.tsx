import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import { span } from "./Interval";
import { flush, forgetOutbox } from "./outbox";
import ReviewPage from "./ReviewPage";
import { begin, grade, remember, undo } from "./session";
import type { Card } from "./types";

const search = vi.hoisted(() => ({ current: {} as { planned?: true } }));
vi.mock("@tanstack/react-router", () => ({ Link: "a", useSearch: () => search.current }));

const card = (id: string, part: Partial<Card> = {}): Card => ({
  id,
  item: { id: "x.y", title: "An item" },
  origin: "bank",
  kind: "question",
  level: "middle",
  internals: false,
  questionHtml: `<p>Question ${id}</p>`,
  answerHtml: `<p>Answer ${id}</p>`,
  strongHtml: "",
  mistakeHtml: "",
  followUpsHtml: [],
  keyPointsHtml: ["<p>a point</p>", "<p>another</p>"],
  program: null,
  sources: [],
  text: { question: "q", answer: "a", strong: "", mistake: "", followUps: [], keyPoints: [] },
  edited: false,
  suspended: false,
  leech: false,
  phase: "new",
  due: "2026-11-23T10:00:00Z",
  reviews: 0,
  lapses: 0,
  next: [60, 330, 600, 691_200].map((seconds, index) => ({
    grade: index + 1,
    due: "2026-12-01T10:00:00Z",
    seconds,
  })),
  ...part,
});
const found = (...cards: Card[]) => ({ cards, seconds: 60, due: 0, fresh: cards.length });

let told: { path: string; method: string; body: unknown; key: string | undefined }[];
let online: boolean;

function server(path: string, init: RequestInit): Promise<Response> {
  if (!online) {
    return Promise.reject(new TypeError("offline"));
  }
  const method = init.method ?? "GET";
  if (method !== "GET") {
    const headers = init.headers as Record<string, string>;
    const body: unknown = init.body ? JSON.parse(String(init.body)) : undefined;
    told.push({ path, method, body, key: headers["Idempotency-Key"] });
  }
  const id = path.split("/")[3] ?? "";
  const answer = path.includes("/load")
    ? { due: 0, fresh: 2, seconds: 60, tomorrow: 7, tomorrowSeconds: 200, total: 9 }
    : path.includes("/settings")
      ? { retention: 0.9, newPerDay: 15, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
      : path.includes("/checklist")
        ? { formula: "", sections: [] }
        : path.endsWith("/session/planned")
          ? { cards: [card("planned")], seconds: 90, due: 1, fresh: 0 }
          : path.includes("/session?")
            ? found(card("one"), card("two"))
            : card(id);
  return Promise.resolve(new Response(JSON.stringify(answer), { status: 200 }));
}

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <ReviewPage />
      </MantineProvider>
    </QueryClientProvider>,
  );

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});
beforeEach(() => {
  told = [];
  online = true;
  search.current = {};
  localStorage.clear();
  forgetOutbox();
  queryClient.clear();
  vi.stubGlobal("fetch", vi.fn(server));
});
afterEach(cleanup);

describe("the review page", () => {
  it("asks for the cards of the item that a link names", async () => {
    window.history.replaceState(null, "", "/review?item=x.y");
    show();
    await userEvent.click(await screen.findByRole("button", { name: "Begin" }));
    await screen.findByText("Question one");
    window.history.replaceState(null, "", "/");
    const asked = vi.mocked(fetch).mock.calls.map(([path]) => (typeof path === "string" ? path : ""));
    expect(asked).toContain("/api/cards/session?minutes=15&item=x.y");
  });

  it("is done by keyboard: reveal, tick, grade, and sends each answer once", async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    expect(await screen.findByText("Question one")).toBeInTheDocument();
    expect(screen.queryByText("Answer one")).not.toBeInTheDocument();
    await user.keyboard("3 ");
    expect(screen.getByText("Answer one")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "another" }));
    await user.keyboard("4");
    expect(await screen.findByText("Question two")).toBeInTheDocument();
    await user.keyboard(" 4");
    expect(await screen.findByRole("heading", { name: "That is it for now" })).toBeInTheDocument();
    expect(await screen.findByText(/Tomorrow: 7 cards/)).toBeInTheDocument();
    expect(told.map(({ path }) => path)).toEqual(["/api/cards/one/reviews", "/api/cards/two/reviews"]);
    expect(told[0]?.body).toMatchObject({ grade: 4, said: [1] });
  });

  it("takes an answer back", async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    await screen.findByText("Question one");
    await user.keyboard(" 4");
    await screen.findByText("Question two");
    await user.keyboard("u");
    expect(await screen.findByText("Question one")).toBeInTheDocument();
    await waitFor(() => expect(told).toHaveLength(2));
    expect(told[1]?.path).toBe(`/api/cards/one/reviews/${told[0]?.key}`);
    expect(told[1]?.method).toBe("DELETE");
  });

  it("keeps answers while there is no connection, also over a reload", async () => {
    const user = userEvent.setup();
    const page = show();
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    await screen.findByText("Question one");
    online = false;
    await user.keyboard(" 4");
    expect(await screen.findByText("Question two")).toBeInTheDocument();
    expect(await screen.findByText(/1 answer waits for the connection/)).toBeInTheDocument();
    page.unmount();
    forgetOutbox();
    online = true;
    show();
    expect(await screen.findByText("Question two")).toBeInTheDocument();
    await waitFor(() => expect(told.map(({ path }) => path)).toEqual(["/api/cards/one/reviews"]));
    await flush();
    expect(told).toHaveLength(1);
  });

  it("compares a typed prediction with what is printed", async () => {
    const user = userEvent.setup();
    const program = { source: "print(4)", prints: "4\n", cpython: false, python: ">=3.11" };
    remember(begin(found(card("p", { kind: "predict", program })), 5, "en", 0));
    show();
    await user.type(await screen.findByLabelText("What will it print?"), " 4{Enter}");
    expect(await screen.findByText(/Exactly what it prints/)).toBeInTheDocument();
  });

  it("asks just the cards of the plan when the plan leads to it", async () => {
    search.current = { planned: true };
    show();
    expect(await screen.findByText(/Today’s plan: 1 card/)).toHaveTextContent("about 2 minutes");
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    expect(await screen.findByText("Question planned")).toBeVisible();
  });

  it("warns of a card that does not stick", async () => {
    remember(begin(found(card("l", { leech: true, lapses: 8 })), 5, "en", 0));
    show();
    expect(await screen.findByText(/Forgotten 8 times/)).toBeInTheDocument();
  });
});

describe("a session", () => {
  it("brings a forgotten card back when its minute has passed", () => {
    const started = begin(found(card("one"), card("two"), card("three")), 15, "en", 0);
    const forgot = grade(started, { grade: 1, request: "r", seconds: 5 }, 0);
    expect(forgot.current?.id).toBe("two");
    const soon = grade(forgot, { grade: 4, request: "s", seconds: 5 }, 30_000);
    expect(soon.current?.id).toBe("three");
    const late = grade(forgot, { grade: 4, request: "s", seconds: 5 }, 61_000);
    expect(late.current?.id).toBe("one");
  });

  it("is as before when the last answer is taken back", () => {
    const started = begin(found(card("one"), card("two")), 15, "en", 0);
    for (const given of [1, 4] as const) {
      const back = undo(grade(started, { grade: given, request: "r", seconds: 5 }, 0));
      expect(back).toEqual(started);
    }
  });
});

describe("a span", () => {
  it("is told in its largest unit", () => {
    expect(span(60, "en")).toBe("1 min");
    expect(span(600, "ru")).toBe("10 мин");
    expect(span(86_400, "ru")).toBe("1 день");
    expect(span(8 * 86_400, "en")).toBe("8 days");
    expect(span(400 * 86_400, "en")).toBe("1.1 years");
  });
});
