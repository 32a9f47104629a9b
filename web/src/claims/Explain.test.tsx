import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import Explain from "./Explain";
import { Invite } from "./Invite";
import type { ClaimsView, Growth, Judged } from "./types";
import { Claims } from "./useClaims";

class Stream extends EventTarget {
  static opened: Stream[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }
  close() {}
  tell(judged: Judged) {
    this.dispatchEvent(new MessageEvent("submission", { data: JSON.stringify(judged) }));
  }
}

const judged = (part: Partial<Judged>): Judged => ({
  id: "c1",
  attemptId: "a",
  exerciseId: "code/x",
  purpose: "claim",
  state: "judged",
  ahead: 0,
  source: "x",
  noLibrary: false,
  submittedAt: "2026-11-23T00:00:00Z",
  judgedAt: null,
  verdict: { outcome: "unavailable", score: 0, findings: [] },
  ...part,
});
const growth: Growth = {
  type: "growth",
  quantity: "time",
  claimed: "O(n)",
  agreement: "consistent",
  measured: "linear",
  doubt: null,
  perCall: false,
  shape: "random",
  yours: [
    { size: 256, value: 0.001 },
    { size: 512, value: 0.002 },
  ],
  references: [],
  against: [],
};

function empty(): ClaimsView {
  return {
    offered: { time: ["O(n)", "O(n^2)"], memory: ["O(1)", "O(n)"] },
    perCall: false,
    submissionId: "s1",
    latest: null,
    structures: [{ id: "heap", text: "A heap", chosen: false, fits: null, why: null }],
    edgeCases: { ideas: 2, latest: null, exampleInput: "[1]", revealed: null },
    followUps: [
      { id: "one", question: "Why so?", exercise: null, answer: null, keyPoints: null },
      { id: "two", question: "And then?", exercise: null, answer: null, keyPoints: null },
    ],
    gaveUp: false,
    exemplar: null,
  };
}

/** What the server has, and what it was told. */
let view: ClaimsView;
let told: { path: string; method: string; body: unknown }[];
let answers: Record<string, (body: never) => unknown>;
const session = { judge: { available: true }, learner: {}, version: "x" };

function server(path: string, init: RequestInit): Promise<Response> {
  const method = init.method ?? "GET";
  const body: unknown = init.body ? JSON.parse(String(init.body)) : undefined;
  if (method !== "GET") {
    told.push({ path, method, body });
  }
  const answer =
    path === "/api/session"
      ? session
      : method === "GET" && path.endsWith("/claims")
        ? view
        : answers[`${method} ${path}`]?.(body as never);
  return Promise.resolve(answer instanceof Response ? answer : new Response(JSON.stringify(answer ?? {})));
}

const open = (after?: () => void) =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <Claims attemptId="a" style="function">
          {after ? <Invite onExplain={after} /> : <Explain onJump={vi.fn()} />}
        </Claims>
      </QueryClientProvider>
    </MantineProvider>,
  );
const reload = () => {
  cleanup();
  queryClient.clear();
  return open();
};
const choose = async (name: string) =>
  userEvent.click((await screen.findAllByRole("radio", { name }))[0] as Element);
const part = async (name: string) => userEvent.click(await screen.findByRole("tab", { name }));
const button = (name: string) => screen.findByRole("button", { name });

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  queryClient.clear();
  Stream.opened = [];
  view = empty();
  told = [];
  answers = {};
  vi.stubGlobal("fetch", vi.fn(server));
  vi.stubGlobal("EventSource", Stream);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a claim", () => {
  it("cannot be checked before there is anything to claim about, and says so; the choice outlives a reload", async () => {
    view.submissionId = null;
    open();
    await choose("O(n²)");
    await userEvent.click(screen.getByRole("radio", { name: "A heap" }));
    await userEvent.type(screen.getByLabelText("In your own words"), "two loops");
    expect(await button("Check my claim")).toBeDisabled();
    expect(screen.getByText(/A right solution comes first/)).toBeInTheDocument();
    reload();
    expect(await screen.findByRole("radio", { name: "O(n²)" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "A heap" })).toBeChecked();
    expect(screen.getByLabelText("In your own words")).toHaveValue("two loops");
  });

  it("is sent, waited for in words, and told in a sentence", async () => {
    answers["POST /api/attempts/a/claims"] = () => judged({ state: "queued", verdict: null });
    open();
    await choose("O(n²)");
    expect(await button("Check my claim")).toBeDisabled();
    await choose("O(1)");
    await userEvent.click(await button("Check my claim"));
    expect(await screen.findByText(/Measuring your solution/)).toBeInTheDocument();
    expect(told[0]?.body).toEqual({ time: "O(n^2)", memory: "O(1)", structure: null, words: "" });
    view.latest = judged({ verdict: { outcome: "accepted", score: 1, findings: [growth] } });
    act(() => view.latest && Stream.opened[0]?.tell(view.latest));
    expect(await screen.findByText(/you said O\(n\): consistent/)).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /Time of the solution/ })).toBeInTheDocument();
  });

  it("that was judged while the page was closed is shown", async () => {
    view.latest = judged({ verdict: { outcome: "accepted", score: 1, findings: [growth] } });
    open();
    expect(await screen.findByText(/you said O\(n\): consistent/)).toBeInTheDocument();
    await userEvent.click(await button("Claim something else"));
    expect(await button("Check my claim")).toBeInTheDocument();
  });

  it("that the server refuses stays in the form, with the reason", async () => {
    answers["POST /api/attempts/a/claims"] = () =>
      new Response(JSON.stringify({ title: "Nothing to claim about", detail: "Solve it first." }), {
        status: 409,
      });
    open();
    await choose("O(n²)");
    await choose("O(1)");
    await userEvent.click(await button("Check my claim"));
    expect(await screen.findByText("Nothing to claim about. Solve it first.")).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "O(n²)" })).toBeChecked();
  });

  it("waits out a full queue", async () => {
    answers["POST /api/attempts/a/claims"] = () =>
      new Response("{}", { status: 429, headers: { "Retry-After": "9" } });
    open();
    await choose("O(n²)");
    await choose("O(1)");
    await userEvent.click(await button("Check my claim"));
    expect(await screen.findByText("The queue is full. Sending again in 9 seconds.")).toBeInTheDocument();
  });

  it("chosen before solving is offered at once after acceptance", async () => {
    localStorage.setItem("zachet.claim.a", JSON.stringify({ time: "O(n)", memory: "O(1)" }));
    answers["POST /api/attempts/a/claims"] = () => judged({ state: "queued", verdict: null });
    const explain = vi.fn();
    open(explain);
    expect(
      await screen.findByText(/Before solving you chose: time O\(n\), extra memory O\(1\)/),
    ).toBeInTheDocument();
    await userEvent.click(await button("Check my claim"));
    expect(told[0]?.body).toMatchObject({ time: "O(n)", memory: "O(1)" });
    expect(explain).toHaveBeenCalled();
  });
});

describe("edge cases", () => {
  it("are added, removed, kept over a reload and tried", async () => {
    open();
    await part("Edge cases");
    await userEvent.type(await screen.findByLabelText("Input 1"), "7");
    await userEvent.click(await button("Add an input"));
    await userEvent.type(screen.getByLabelText("Input 2"), "8");
    await userEvent.click(await button("Remove input 1"));
    reload();
    await part("Edge cases");
    expect(await screen.findByLabelText("Input 1")).toHaveValue("8");
    const tried = { input: "8", expected: "8", problem: null, message: null, catches: [2] };
    answers["POST /api/attempts/a/edge-cases"] = () =>
      judged({
        id: "e1",
        purpose: "edge-cases",
        verdict: {
          outcome: "accepted",
          score: 0.5,
          findings: [{ type: "edge-cases", caught: 1, total: 2, tried: [tried] }],
        },
      });
    await userEvent.click(await button("Try them"));
    expect(told[0]?.body).toEqual({ inputs: ["8"] });
    expect(await screen.findByText("Your cases catch 1 of 2 wrong ideas")).toBeInTheDocument();
    expect(screen.getByText(/Catches idea 2\. The right answer: 8/)).toBeInTheDocument();
  });
});

describe("a follow-up", () => {
  const locked = (said: boolean) => {
    const [first, second] = empty().followUps;
    view = empty();
    view.followUps = [
      {
        ...(first as ClaimsView["followUps"][number]),
        answer: { text: "because", aloud: false, at: "2026-11-23T00:00:00Z" },
        keyPoints: [
          { text: "it is sorted", said },
          { text: "it is small", said: false },
        ],
      },
      second as ClaimsView["followUps"][number],
    ];
    return view;
  };

  it("keeps what is written over a reload, then locks it and shows the key points", async () => {
    answers["POST /api/attempts/a/follow-ups/one"] = () => locked(false);
    open();
    await part("Follow-ups");
    expect(await button("Lock my answer and show the key points")).toBeDisabled();
    expect(screen.queryByText("And then?")).not.toBeInTheDocument();
    await userEvent.type(screen.getByLabelText("Your answer"), "because");
    reload();
    await part("Follow-ups");
    expect(await screen.findByLabelText("Your answer")).toHaveValue("because");
    await userEvent.click(await button("Lock my answer and show the key points"));
    expect(told[0]?.body).toEqual({ text: "because", aloud: false });
    expect(await screen.findByText("Which of these did you say?")).toBeInTheDocument();
    expect(screen.getByRole("group", { name: "Which of these did you say?" })).toHaveFocus();
    expect(screen.queryByLabelText("Your answer")).not.toBeInTheDocument();
    expect(screen.getByText("And then?")).toBeInTheDocument();
    expect(localStorage.getItem("zachet.claim.a")).not.toContain("because");
  });

  it("saves a tick at once and lets it be taken back", async () => {
    locked(false);
    answers["PUT /api/attempts/a/follow-ups/one/said"] = ({ points }: { points: number[] }) =>
      locked(points.includes(0));
    open();
    await part("Follow-ups");
    await userEvent.click(await screen.findByText("Why so?"));
    const point = await screen.findByRole("checkbox", { name: "it is sorted" });
    await userEvent.click(point);
    expect(point).toBeChecked();
    await userEvent.click(point);
    expect(point).not.toBeChecked();
    await waitFor(() => expect(told.map(({ body }) => body)).toEqual([{ points: [0] }, { points: [] }]));
  });

  it("shows a tick as it was when it could not be saved", async () => {
    locked(false);
    answers["PUT /api/attempts/a/follow-ups/one/said"] = () =>
      new Response(JSON.stringify({ title: "No", detail: "Too late." }), { status: 400 });
    open();
    await part("Follow-ups");
    await userEvent.click(await screen.findByText("Why so?"));
    await userEvent.click(await screen.findByRole("checkbox", { name: "it is sorted" }));
    expect(await screen.findByText("Not saved: Too late.")).toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: "it is sorted" })).not.toBeChecked();
  });
});

describe("giving up", () => {
  it("says what it means first, and then shows the solution", async () => {
    answers["POST /api/attempts/a/give-up"] = () => {
      view = { ...view, gaveUp: true, exemplar: "def f():\n    return 42\n" };
      return view;
    };
    open();
    await userEvent.click(await button("Give up and see the solution"));
    expect(await screen.findByText(/counts as aided/)).toBeInTheDocument();
    expect(told).toEqual([]);
    await userEvent.click(await button("Show the solution"));
    expect(await screen.findByLabelText("A colleague’s solution")).toHaveTextContent("return 42");
    expect(screen.queryByRole("button", { name: "Give up and see the solution" })).not.toBeInTheDocument();
  });
});

describe("what cannot be loaded", () => {
  it("can be asked for again", async () => {
    const whole = view;
    view = new Response(JSON.stringify({ title: "Broken", detail: "Later." }), { status: 400 }) as never;
    open();
    expect(await screen.findByText("Broken. Later.")).toBeInTheDocument();
    view = whole;
    await userEvent.click(await button("Try again"));
    expect(await button("Check my claim")).toBeInTheDocument();
  });
});
