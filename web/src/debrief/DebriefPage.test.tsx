import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import DebriefPage from "./DebriefPage";
import { matching } from "./QuestionPicker";
import type { Debrief, DebriefTold } from "./types";

let search: { id?: string };
const navigate = vi.fn();
vi.mock("@tanstack/react-router", () => ({
  Link: "a",
  useNavigate: () => navigate,
  useSearch: () => search,
  useRouter: () => ({ invalidate: () => undefined }),
}));

const begun = (part: Partial<Debrief> = {}): Debrief => ({
  id: "d",
  revision: 0,
  company: null,
  companyName: "",
  day: "2026-11-24",
  stage: null,
  questions: [],
  outcome: "unknown",
  note: "",
  open: true,
  counted: false,
  ...part,
});

let kept: Debrief;
let told: { path: string; method: string; body: unknown }[];
let refusal: Response | null;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

function server(path: string, init: RequestInit): Promise<Response> {
  const method = init.method ?? "GET";
  if (method !== "GET") {
    told.push({ path, method, body: init.body ? (JSON.parse(String(init.body)) as unknown) : undefined });
  }
  if (path === "/api/debriefs" && method === "GET") {
    return Promise.resolve(json({ debriefs: [kept], companies: [{ id: "acme", title: "Acme" }] }));
  }
  if (path === "/api/checklist") {
    const items = [
      { id: "python.gil", title: "The GIL", kind: "explain" },
      { id: "python.gc", title: "Garbage collection", kind: "explain" },
    ];
    return Promise.resolve(json({ formula: "", sections: [{ id: "python", title: "Python", items }] }));
  }
  if (path.endsWith("/cards")) {
    return Promise.resolve(json({ possible: 1, made: 1 }));
  }
  if (path === "/api/plan/choices") {
    return Promise.resolve(json({ goal: null, companies: [], bounds: {} }));
  }
  if (method === "PUT" && refusal) {
    const answer = refusal;
    refusal = null;
    return Promise.resolve(answer);
  }
  if (path.endsWith("/finish")) {
    kept = { ...kept, open: false, counted: true };
  } else if (path.endsWith("/removal")) {
    return Promise.resolve(method === "PUT" ? new Response(null, { status: 204 }) : json(kept));
  } else if (method === "PUT") {
    const { revision, questions, ...rest } = JSON.parse(String(init.body)) as DebriefTold;
    kept = {
      ...kept,
      ...rest,
      revision: revision + 1,
      questions: questions.map(({ item, ...question }) => ({
        ...question,
        item: item ? { id: item, title: "The GIL" } : null,
        topic: item !== null,
      })),
    } as Debrief;
  }
  return Promise.resolve(json(kept));
}

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <DebriefPage />
      </MantineProvider>
    </QueryClientProvider>,
  );
const saved = () => told.filter(({ path }) => path === "/api/debriefs/d").at(-1)?.body as DebriefTold;

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});
beforeEach(() => {
  search = { id: "d" };
  told = [];
  refusal = null;
  kept = begun();
  queryClient.clear();
  navigate.mockClear();
  vi.stubGlobal("fetch", vi.fn(server));
  vi.stubGlobal("scrollTo", vi.fn());
  Element.prototype.scrollIntoView = vi.fn(); // which jsdom lacks
});
afterEach(cleanup);

describe("a debrief", () => {
  it("takes questions by a few letters or as they are typed, and saves them by itself", async () => {
    const user = userEvent.setup();
    show();
    const asked = await screen.findByRole("combobox", { name: "What they asked" });
    await user.type(asked, "gil");
    // jsdom does no layout, so the list that floats counts as hidden
    await user.click(await screen.findByRole("option", { name: "The GIL", hidden: true }));
    await user.click(screen.getByRole("radio", { name: "Couldn’t answer" }));
    await user.type(asked, "What is a PEP?");
    await user.click(
      await screen.findByRole("option", { name: "In my own words: “What is a PEP?”", hidden: true }),
    );
    await waitFor(() => expect(saved()?.questions).toHaveLength(2), { timeout: 3_000 });
    expect(saved().questions[0]).toMatchObject({ item: "python.gil", words: "", mark: "failed" });
    expect(saved().questions[1]).toMatchObject({ item: null, words: "What is a PEP?", mark: null });
    expect(await screen.findByText("Saved")).toBeInTheDocument();
  });

  it("knows a company by its name and keeps any other as it is typed", async () => {
    const user = userEvent.setup();
    show();
    const company = await screen.findByRole("combobox", { name: "Company" });
    await user.type(company, "acme");
    await waitFor(() => expect(saved()).toMatchObject({ company: "acme", companyName: "" }));
    await user.type(company, " Ltd");
    await waitFor(() => expect(saved()).toMatchObject({ company: null, companyName: "acme Ltd" }));
  });

  it("saves before it is done, and then says what now", async () => {
    kept = begun({
      stage: "python",
      questions: [
        { id: "q", item: { id: "python.gil", title: "The GIL" }, words: "", mark: "failed", topic: true },
      ],
    });
    const user = userEvent.setup();
    show();
    await user.type(await screen.findByLabelText("Note"), "calm");
    await user.click(screen.getByRole("button", { name: "Done" }));
    const now = await screen.findByRole("region", { name: "What now" });
    expect(within(now).getByText("The GIL")).toHaveAttribute("to", "/checklist/python.gil");
    expect(await within(now).findByText("In your cards")).toBeInTheDocument();
    expect(told.map(({ path }) => path)).toEqual(["/api/debriefs/d", "/api/debriefs/d/finish"]);
    expect(saved().note).toBe("calm");
  });

  it("says why it is not saved, and is not done then", async () => {
    const user = userEvent.setup();
    show();
    const note = await screen.findByLabelText("Note");
    refusal = json({ title: "Not a day", detail: "day: choose another" }, 422);
    await user.type(note, "x");
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("day: choose another");
    expect(screen.getByText("Not saved")).toBeInTheDocument();
    expect(told.some(({ path }) => path.endsWith("/finish"))).toBe(false);
  });

  it("asks which to keep when another tab was faster", async () => {
    const user = userEvent.setup();
    show();
    const note = await screen.findByLabelText("Note");
    refusal = json({ title: "Changed", current: begun({ revision: 4, note: "theirs" }) }, 409);
    await user.type(note, "mine");
    await user.click(await screen.findByRole("button", { name: "Keep what is here" }, { timeout: 3_000 }));
    await waitFor(() => expect(saved()).toMatchObject({ revision: 4, note: "mine" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("is removed, and brought back", async () => {
    const user = userEvent.setup();
    const page = show();
    await user.click(await screen.findByRole("button", { name: "Delete this debrief" }));
    await waitFor(() => expect(navigate).toHaveBeenCalled());
    search = {};
    page.rerender(
      <QueryClientProvider client={queryClient}>
        <MantineProvider>
          <DebriefPage />
        </MantineProvider>
      </QueryClientProvider>,
    );
    await user.click(await screen.findByRole("button", { name: "Bring it back" }));
    await waitFor(() =>
      expect(told.at(-1)).toMatchObject({ path: "/api/debriefs/d/removal", method: "DELETE" }),
    );
  });
});

describe("the list of debriefs", () => {
  it("goes on with the one that was begun", async () => {
    search = {};
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole("button", { name: "Go on with the one you began" }));
    await waitFor(() => expect(navigate).toHaveBeenCalledWith({ to: "/debrief", search: { id: "d" } }));
  });
});

describe("what is found for a question", () => {
  it("has every typed word, in any order, and always the words themselves", () => {
    const options = [
      { value: "a", label: "How the event loop works" },
      { value: "b", label: "Event sourcing" },
      { value: " as written", label: "as written" },
    ];
    expect(matching(options, "loop event").map(({ value }) => value)).toEqual(["a", " as written"]);
    expect(matching(options, "poker").map(({ value }) => value)).toEqual([" as written"]);
  });
});
