import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import { PlacementBar } from "./PlacementBar";
import PlacementPage from "./PlacementPage";
import type { OtherSide, Placement, Question } from "./types";
import { clock } from "./useTimeLeft";

vi.mock("@tanstack/react-router", () => ({ Link: "a", useNavigate: () => () => undefined }));
vi.mock("../flashcards/ProgramView", () => ({
  ProgramView: ({ source }: { source: string }) => <pre>{source}</pre>,
}));

const SIDE: OtherSide = {
  answerHtml: "<p>The answer</p>",
  keyPointsHtml: ["<p>a point</p>", "<p>another</p>"],
  source: null,
  prints: null,
  cpython: false,
  python: "",
};

const question = (part: Partial<Question> = {}): Question => ({
  id: "q1",
  place: 1,
  kind: "spoken",
  item: { id: "x.y", title: "An item" },
  questionHtml: "<p>How so?</p>",
  program: null,
  exercise: null,
  answer: null,
  known: true,
  said: [],
  score: null,
  otherSide: null,
  ...part,
});

const placement = (part: Partial<Placement> = {}): Placement => ({
  state: "asking",
  slice: 1,
  slices: 3,
  minutes: 20,
  sliceSeconds: 420,
  secondsLeft: 250,
  counted: 180,
  question: question(),
  known: [],
  answered: 0,
  endedAt: null,
  ...part,
});

let state: Placement;
let told: { path: string; body: unknown }[];
let refuse: { status: number; body: unknown } | null;
let react: (path: string) => void;

function server(path: string, init: RequestInit): Promise<Response> {
  if (path === "/api/plan") {
    return Promise.resolve(new Response("{}", { status: 404 }));
  }
  if (path === "/api/plan/choices") {
    const bounds = { fewestMinutes: 10, mostMinutes: 600, longestDays: 365 };
    return Promise.resolve(new Response(JSON.stringify({ goal: null, companies: [], bounds })));
  }
  if (init.method === "POST") {
    told.push({ path, body: init.body ? JSON.parse(String(init.body)) : undefined });
    if (refuse) {
      return Promise.resolve(new Response(JSON.stringify(refuse.body), { status: refuse.status }));
    }
    react(path);
  }
  return Promise.resolve(new Response(JSON.stringify(state)));
}

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() => {
  queryClient.clear();
  localStorage.clear();
  told = [];
  refuse = null;
  react = () => undefined;
  state = placement();
  vi.stubGlobal("fetch", server);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (shown = <PlacementPage />) =>
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>{shown}</MantineProvider>
    </QueryClientProvider>,
  );

describe("a placement", () => {
  it("is answered by keyboard alone: said, ticked, and on", async () => {
    const user = userEvent.setup();
    react = (path) => {
      if (path.endsWith("/answer")) {
        state = placement({ question: question({ answer: "", otherSide: SIDE }) });
      } else if (path.endsWith("/next")) {
        state = placement({ question: question({ id: "q2", place: 2, questionHtml: "<p>And then?</p>" }) });
      }
    };
    show();
    await screen.findByText("How so?");

    await user.keyboard(" ");
    await screen.findByText("The answer");
    await user.keyboard("2");
    expect(screen.getByLabelText<HTMLInputElement>("another").checked).toBe(true);
    await user.keyboard("{Enter}");
    await screen.findByText("And then?");

    expect(told).toEqual([
      { path: "/api/placement/questions/q1/answer", body: { text: "" } },
      { path: "/api/placement/questions/q1/points", body: { points: [1] } },
      { path: "/api/placement/questions/q1/next", body: undefined },
    ]);
  });

  it("takes “I don’t know” with one key", async () => {
    const user = userEvent.setup();
    react = () => {
      state = placement({ question: question({ answer: "", known: false, score: 0, otherSide: SIDE }) });
    };
    show();
    await screen.findByText("How so?");

    await user.keyboard("0");

    await screen.findByText("Good that you say so. Here is the answer:");
    expect(told).toEqual([{ path: "/api/placement/questions/q1/answer", body: {} }]);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("keeps what was typed through a reload and a refusal", async () => {
    const user = userEvent.setup();
    state = placement({ question: question({ kind: "predict", program: "print(4)" }) });
    show();
    const answer = await screen.findByLabelText("What does the program print?");
    await user.type(answer, "4{Enter}5");
    cleanup();
    queryClient.clear();
    refuse = {
      status: 409,
      body: { title: "You have gone on", detail: "Answer the one that is asked now." },
    };
    show();
    const again = await screen.findByLabelText<HTMLTextAreaElement>("What does the program print?");
    expect(again.value).toBe("4\n5");

    await user.click(again);
    await user.keyboard("{Control>}{Enter}{/Control}");

    expect(await screen.findByRole("alert")).toHaveProperty(
      "textContent",
      expect.stringContaining("gone on"),
    );
    expect(told.at(-1)?.body).toEqual({ text: "4\n5" });
    expect(again.value).toBe("4\n5");
  });

  it("says beside a wrong prediction what is printed", async () => {
    state = placement({
      question: question({
        kind: "predict",
        program: "print(2 * 2)",
        answer: "5",
        score: 0,
        otherSide: { ...SIDE, source: "print(2 * 2)", prints: "4\n", python: ">=3.11" },
      }),
    });
    show();

    await screen.findByText("✗ It prints something else");
    expect(screen.getByText("5")).toBeTruthy();
    expect(screen.getByText("4")).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("tells after a slice what is known, with how sure, and asks for the goal at once", async () => {
    state = placement({
      state: "between",
      question: null,
      answered: 7,
      known: [
        section("Databases", { judgement: "gap", asked: 4, right: 1, low: 0.08, high: 0.46 }),
        section("Python", { judgement: "too-little", asked: 1, right: 1 }),
        section("Testing", { judgement: "not-asked" }),
      ],
    });
    show();

    await screen.findByText("Part 1 of 3 is done");
    expect(screen.getByText("a gap, more likely than not")).toBeTruthy();
    expect(screen.getByText(/1 of 4 right · .* from 8 to 46 %/)).toBeTruthy();
    expect(screen.getByText("too little to say more")).toBeTruthy();
    expect(screen.getByText("Not asked yet: Testing.")).toBeTruthy();
    expect(await screen.findByLabelText("Minutes a day")).toBeTruthy();
  });

  it("shows its time over the exercise that it asks for, and over no other", async () => {
    const exercise = {
      id: "code/x",
      title: "A task",
      kind: "code",
      minutes: 10,
      items: [],
      status: "new" as const,
      level: null,
    };
    state = placement({ question: question({ kind: "code", questionHtml: "", exercise }) });
    show(<PlacementBar exerciseId="code/x" />);
    await screen.findByText(/Placement · 4:\d\d left/);
    cleanup();
    show(<PlacementBar exerciseId="code/y" />);
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(screen.queryByText(/Placement/)).toBeNull();
  });

  it("writes time as a clock does", () => {
    expect([0, 5, 65, 420].map(clock)).toEqual(["0:00", "0:05", "1:05", "7:00"]);
  });
});

function section(title: string, part: Partial<Placement["known"][number]>): Placement["known"][number] {
  return {
    section: { id: title, title },
    judgement: "unclear",
    asked: 0,
    right: 0,
    low: null,
    high: null,
    ...part,
  };
}
