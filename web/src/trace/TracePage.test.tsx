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
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import { pack } from "./link";
import { traceSearch } from "./search";
import TracePage from "./TracePage";
import type { HeapObject, Recording, Step, Trace } from "./types";

const SOURCE = "a = [1]\nb = a\nc = [1]\nb.append(2)\nraise ValueError('no')";
const int = (text: string): HeapObject => ({ type: "int", text, more: 0 });
const list = (...items: number[]): HeapObject => ({ type: "list", items, more: 0 });
const step = (line: number, locals: [string, number][], part: Partial<Step> = {}): Step => ({
  event: "line",
  line,
  stdout: 0,
  frames: [{ id: 1, name: "<module>", line, locals }],
  objects: {},
  gone: [],
  ...part,
});

function traced(part: Partial<Trace> = {}): Trace {
  const all: [string, number][] = [
    ["a", 1],
    ["b", 1],
    ["c", 3],
  ];
  return {
    python: "3.11.2",
    tool: "settrace",
    cut: null,
    result: null,
    stdout: "hello\n",
    steps: [
      step(1, []),
      step(2, [["a", 1]], { objects: { 1: list(2), 2: int("1") } }),
      step(3, all.slice(0, 2)),
      step(4, all, { objects: { 3: list(2) }, stdout: 6 }),
      step(5, all, { objects: { 1: list(2, 4), 4: int("2") }, stdout: 6 }),
      step(5, all, {
        event: "raise",
        exception: 5,
        stdout: 6,
        objects: { 5: { type: "ValueError", exception: true, text: "no", attributes: [] } },
      }),
    ],
    ...part,
  };
}

/** What the server answers, and what it was asked. */
let answer: () => Response;
let asked: { path: string; body: unknown }[];
const recording = (part: Partial<Recording> = {}): Recording => ({
  source: SOURCE,
  input: null,
  python: "3.11.2",
  trace: traced(),
  finding: null,
  ...part,
});
const says = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);

function server(path: string, init: RequestInit): Promise<Response> {
  asked.push({ path, body: init.body ? JSON.parse(String(init.body)) : null });
  return Promise.resolve(
    path === "/api/submissions/s1" ? says({ id: "s1", exerciseId: "code/x", source: SOURCE })() : answer(),
  );
}

function open(address: string) {
  const root = createRootRoute({ component: Outlet });
  const trace = createRoute({
    getParentRoute: () => root,
    path: "/trace",
    validateSearch: traceSearch,
    component: TracePage,
  });
  const other = createRoute({ getParentRoute: () => root, path: "/practice/$kind/$slug" });
  const router = createRouter({
    routeTree: root.addChildren([trace, other]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return router;
}
const openSnippet = async (rest = "") => open(`/trace?code=${await pack(SOURCE)}${rest}`);
const said = (text: string | RegExp) => screen.findByText(text);
const at = (position: string) => screen.findAllByText(position);
const press = (key: string, more = {}) => fireEvent.keyDown(document.body, { key, ...more });
const card = (name: string) => screen.getByRole("region", { name });

beforeAll(async () => {
  // Only a bound for what never comes: a busy machine may take its time.
  configure({ asyncUtilTimeout: 10_000 });
  await startI18n();
  await i18n.changeLanguage("en");
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});

beforeEach(() => {
  sessionStorage.clear();
  queryClient.clear();
  asked = [];
  answer = says(recording());
  vi.stubGlobal("fetch", vi.fn(server));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a program in the address", () => {
  it("is run and shown at the step that the address names", async () => {
    await openSnippet("&step=5");
    await at("Step 5 of 6");
    expect(asked.filter(({ path }) => path === "/api/traces")).toEqual([
      { path: "/api/traces", body: { source: SOURCE, counts: false } },
    ]);
    expect(screen.getByRole("status")).toHaveTextContent("Line 5 runs next — list #1 changed");
    expect(within(card("list #1")).getByText("len 2")).toBeInTheDocument();
    expect(within(card("list #1")).getByText("a is b")).toBeInTheDocument();
    expect(screen.getByText("hello")).toBeInTheDocument();
  });

  it("is stepped through by keys, and the address follows", async () => {
    const router = await openSnippet();
    await at("Step 1 of 6");
    press("ArrowRight");
    press("ArrowRight");
    await at("Step 3 of 6");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ step: 3 }));
    press("End");
    await at("Step 6 of 6");
    press("ArrowRight");
    press("ArrowLeft");
    await at("Step 5 of 6");
    press("ArrowLeft", { ctrlKey: true });
    await at("Step 5 of 6");
    press("Home");
    await at("Step 1 of 6");
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty("step"));
  });

  it("is stepped through by slider and buttons", async () => {
    await openSnippet();
    await at("Step 1 of 6");
    fireEvent.change(screen.getByRole("slider"), { target: { value: "4" } });
    await at("Step 4 of 6");
    expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", "Step 4 of 6");
    await userEvent.click(screen.getByRole("button", { name: "To the end" }));
    await at("Step 6 of 6");
    await userEvent.click(screen.getByRole("button", { name: "Step back" }));
    await at("Step 5 of 6");
  });

  it("does not step while one types", async () => {
    await openSnippet();
    await at("Step 1 of 6");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "ArrowRight" });
    await at("Step 1 of 6");
  });

  it("plays by itself to the end, faster if wished", async () => {
    await openSnippet();
    await at("Step 1 of 6");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Speed, steps a second" }), "4");
    await userEvent.click(screen.getByRole("button", { name: "Play" }));
    expect(screen.getByRole("status")).toHaveAttribute("aria-live", "off");
    await waitFor(() => expect(screen.getAllByText("Step 6 of 6")).not.toHaveLength(0), { timeout: 5000 });
    expect(await screen.findByRole("button", { name: "Play" })).toBeInTheDocument();
  });

  it("that is damaged is said to be", async () => {
    open("/trace?code=zzz");
    expect(await said(/The link is damaged/)).toBeInTheDocument();
    expect(asked).toEqual([]);
  });
});

describe("the state", () => {
  it("says which names are one object and which are only equal", async () => {
    await openSnippet("&step=4");
    await at("Step 4 of 6");
    const facts = screen.getAllByText(/^. (is|==) .$/).map((fact) => fact.textContent);
    expect(facts).toEqual(expect.arrayContaining(["a is b", "a == c"]));
    expect(screen.getAllByText(/yet not the same object/)).not.toHaveLength(0);
  });

  it("compares any two names", async () => {
    await openSnippet("&step=5");
    await at("Step 5 of 6");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "First name" }), "a");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Second name" }), "c");
    expect(screen.getByText(/a is c/)).toHaveTextContent("a is c → False");
    expect(screen.getByText(/a == c/)).toHaveTextContent("a == c → False");
  });

  it("shows an exception where it is raised, and the end of a recording that was cut", async () => {
    answer = says(recording({ trace: traced({ cut: "steps" }) }));
    await openSnippet("&step=6");
    await at("Step 6 of 6");
    expect(screen.getByRole("status")).toHaveTextContent("Line 5 raises ValueError: no");
    expect(card("ValueError #3")).toBeInTheDocument();
    expect(screen.getByText(/reached its limit of 6 steps/)).toBeInTheDocument();
  });

  it("asks for reference counts, and keeps the step", async () => {
    const router = await openSnippet("&step=5");
    await at("Step 5 of 6");
    const counted = traced();
    counted.steps[1] = step(2, [["a", 1]], { objects: { 1: { ...list(2), refs: 1 }, 2: int("1") } });
    counted.steps[4] = step(5, [["a", 1]], { objects: { 1: { ...list(2, 4), refs: 2 }, 4: int("2") } });
    answer = says(recording({ trace: counted }));
    await userEvent.click(screen.getByRole("switch", { name: "Reference counts" }));
    expect(await said("2 references")).toBeInTheDocument();
    await at("Step 5 of 6");
    expect(asked.at(-1)?.body).toEqual({ source: SOURCE, counts: true });
    expect(router.state.location.search).toMatchObject({ counts: true, step: 5 });
  });
});

describe("what keeps a run from being recorded", () => {
  it("is told as a verdict tells it", async () => {
    const finding = {
      type: "not-loaded",
      kind: "syntax",
      error: "SyntaxError: invalid syntax",
      line: 2,
      column: 1,
    } as const;
    answer = says(recording({ trace: null, finding }));
    await openSnippet();
    expect(await screen.findByRole("heading", { name: "Syntax error on line 2" })).toBeInTheDocument();
    expect(screen.getByText("SyntaxError: invalid syntax")).toBeInTheDocument();
    expect(screen.getByRole("slider")).toBeDisabled();
  });

  it("is a refusal that can be tried again", async () => {
    answer = says({ title: "Too long", detail: "At most 64 KB." }, { status: 422 });
    await openSnippet();
    expect(await said("Too long. At most 64 KB.")).toBeInTheDocument();
    answer = says(recording());
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await at("Step 1 of 6");
  });

  it("is waited out where the server is only busy", async () => {
    const answers = [says({}, { status: 429, headers: { "Retry-After": "1" } }), says(recording())];
    answer = () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? new Response();
    await openSnippet();
    expect(await said("Everything is busy just now. Trying again in 1 second.")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("slider")).toBeEnabled(), { timeout: 5000 });
  });
});

describe("an example", () => {
  it("is one click away, and is in the address then", async () => {
    const router = open("/trace");
    await userEvent.click(await screen.findByRole("button", { name: "Mutable default" }));
    await at("Step 1 of 6");
    expect((asked.at(-1)?.body as { source: string }).source).toContain("seen=[]");
    await waitFor(() => expect(router.state.location.search).toHaveProperty("code"));
    expect(screen.getByRole("slider")).toHaveFocus();
  });
});

describe("a case of a submission", () => {
  it("is stepped through with its input, and leads back to its exercise", async () => {
    answer = says(recording({ input: "[3, 1]" }));
    open("/trace?submission=s1&case=empty&step=3");
    await at("Step 3 of 6");
    expect(asked).toContainEqual({
      path: "/api/submissions/s1/trace",
      body: { case: "empty", counts: false },
    });
    expect(screen.getByText("Test: empty")).toBeInTheDocument();
    expect(screen.getByText("[3, 1]")).toBeInTheDocument();
    expect(await screen.findByRole("link", { name: "Back to the task" })).toHaveAttribute(
      "href",
      "/practice/code/x?submission=s1",
    );
  });
});
