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
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18n from "i18next";
import { forwardRef, useImperativeHandle, useState } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { queryClient } from "../api/queries";
import { startI18n } from "../i18n";
import InternalsPage from "./InternalsPage";
import type { ProofEditorHandle } from "./ProofEditor";
import { TopicParts } from "./TopicParts";
import type { Internals, Proof, Ran, Topic } from "./types";

// jsdom lays nothing out, which a real editor needs to be typed into.
vi.mock("./ProofEditor", () => ({
  ProofEditor: forwardRef<
    ProofEditorHandle,
    { source: string; label: string; onChange(source: string): void }
  >(function Typed({ source, label, onChange }, ref) {
    const [text, setText] = useState(source);
    const change = (next: string) => {
      setText(next);
      onChange(next);
    };
    useImperativeHandle(ref, () => ({ jump: (line) => jumped.push(line), replace: change }));
    return <textarea aria-label={label} value={text} onChange={(event) => change(event.target.value)} />;
  }),
}));

const jumped: number[] = [];

const PROOF: Proof = {
  id: "sum",
  title: "A sum",
  source: "print(1 + 1)\n",
  prints: "2\n",
  implementation: "any",
  versions: ">=3.11",
  python: "3.11.2",
  holds: true,
  traced: true,
};

const topic = (proof: Partial<Proof> = {}): Topic => ({
  item: "numbers.aloud",
  answer: {
    brief: "<p>In short.</p>",
    full: '<p>In full:</p><pre><code class="language-python"># not\nreturn 1 &lt; 2\n</code></pre><table><tbody><tr><td>cell</td></tr></tbody></table>',
    strong: "<p>Even more.</p>",
    mistakes: "<ul><li>A mistake.</li></ul>",
    dialogue: null,
  },
  proofs: [{ ...PROOF, ...proof }],
  followUps: [
    { id: "why", question: "Why `a is b`?", exercise: null, answer: null, keyPoints: null },
    { id: "next", question: "And then?", exercise: null, answer: null, keyPoints: null },
  ],
  sources: [{ title: "PEP 8", url: "https://peps.python.org/pep-0008/" }],
  seeAlso: [{ id: "numbers.double", title: "Doubling" }],
  cards: 3,
});

const TRACK: Internals = {
  total: 2,
  themes: [
    {
      item: { id: "numbers.aloud", title: "Explaining aloud" },
      topic: true,
      questions: (["question", "predict"] as const).map((kind) => ({
        id: `numbers.aloud.${kind}`,
        kind,
        level: "senior",
        question: `<p>Asked: <code>${kind}</code></p>`,
        answer: `<p>Answered: ${kind}</p>`,
        strong: "<p>More.</p>",
        followUps: ["<p>And <em>then</em>?</p>"],
        mistake: "<p>Wrong.</p>",
        proof: PROOF,
        sources: ["PEP 8"],
      })),
    },
  ],
};

/** What the server answers, and what it was told. */
let served: Topic;
let ran: () => Ran | Response;
let told: { path: string; body: unknown }[];

function server(path: string, init: RequestInit): Promise<Response> {
  const body: unknown = init.body ? JSON.parse(String(init.body)) : null;
  if (body) {
    told.push({ path, body });
  }
  const [why, next] = served.followUps ?? [];
  const answers: Record<string, unknown> = {
    "/api/session": { judge: { available: true }, learner: {}, version: "x" },
    "/api/items/numbers.aloud/topic": served,
    "/api/items/numbers.aloud/follow-ups/why": [
      {
        ...why,
        answer: { text: "so", aloud: false, at: "2026-11-23T00:00:00Z" },
        keyPoints: [{ text: "it is `None`", said: false }],
      },
      next,
    ],
    "/api/internals": TRACK,
  };
  const answer = path === "/api/programs" ? ran() : answers[path];
  return Promise.resolve(answer instanceof Response ? answer : new Response(JSON.stringify(answer ?? {})));
}

function open(page: "topic" | "internals" = "topic") {
  const root = createRootRoute({ component: Outlet });
  const routes = ["/", "/trace", "/checklist/$item"].map((path) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: () =>
        path !== "/" ? null : page === "topic" ? (
          <TopicParts item="numbers.aloud">
            <p>Exercises</p>
          </TopicParts>
        ) : (
          <InternalsPage />
        ),
    }),
  );
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
const click = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const printed = (stdout: string): Ran => ({ python: "3.11.2", stdout, finding: null });

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage("en");
});

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  queryClient.clear();
  served = topic();
  ran = () => printed("2\n");
  told = [];
  vi.stubGlobal("fetch", vi.fn(server));
  vi.stubGlobal("scrollTo", vi.fn());
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a topic", () => {
  it("begins with the short answer and leads to its parts", async () => {
    open();
    expect(await screen.findByText("In short.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Usual mistakes" })).toHaveAttribute("href", "#mistakes");
    expect(screen.queryByRole("link", { name: "How it sounds" })).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "PEP 8" })).toHaveAttribute(
      "href",
      expect.stringContaining("peps"),
    );
    expect(screen.getByRole("link", { name: "Doubling" })).toBeInTheDocument();
    expect(screen.getByText("Exercises")).toBeInTheDocument();
  });

  it("shows code in colour, and what is wide in a box of its own, with nothing lost", async () => {
    open();
    const keyword = await screen.findByText("return");
    expect(keyword).toHaveClass("py-keyword");
    expect(keyword.closest("pre")).toHaveTextContent("# not return 1 < 2");
    expect(screen.getByText("cell").closest("div")).toHaveAttribute("tabindex", "0");
  });

  it("hides the short answer while it is said aloud, for half a minute or until asked for", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    open();
    await click("Say it aloud, 30 s");
    expect(screen.getByRole("timer")).toHaveTextContent("30");
    expect(screen.getByText("In short.").closest("div[class*=covered]")).not.toBeNull();
    act(() => vi.advanceTimersByTime(31_000));
    expect(screen.queryByRole("timer")).not.toBeInTheDocument();
    expect(screen.getByText(/what did you leave out/)).toBeInTheDocument();
    await click("Once more aloud, 30 s");
    await click("Show the answer");
    expect(screen.queryByRole("timer")).not.toBeInTheDocument();
  });

  it("can be asked for again when it did not come", async () => {
    const whole = served;
    served = new Response(JSON.stringify({ title: "Broken", detail: "Later." }), { status: 400 }) as never;
    open();
    expect(await screen.findByText("Broken. Later.")).toBeInTheDocument();
    expect(screen.getByText("Exercises")).toBeInTheDocument();
    served = whole;
    await click("Try again");
    expect(await screen.findByText("In short.")).toBeInTheDocument();
  });
});

describe("a proof", () => {
  it("is run, and compared with what is claimed", async () => {
    open();
    expect(await screen.findByText("Should print")).toBeInTheDocument();
    await click("Run");
    expect(await screen.findByText("The same as claimed, Python 3.11.2")).toBeInTheDocument();
    expect(told).toEqual([{ path: "/api/programs", body: { source: "print(1 + 1)" } }]);
    expect(screen.queryByText("Should print")).not.toBeInTheDocument();
  });

  it("that prints something else says so and shows both", async () => {
    ran = () => printed("3\n");
    open();
    await click("Run");
    expect(await screen.findByText("It differs from what is claimed, Python 3.11.2")).toBeInTheDocument();
    expect(screen.getByLabelText("Printed")).toHaveTextContent("3");
    expect(screen.getByLabelText("Should print")).toHaveTextContent("2");
  });

  it("is stepped through by its link", async () => {
    open();
    await waitFor(() =>
      expect(screen.getByRole("link", { name: "Step through" })).toHaveAttribute(
        "href",
        expect.stringMatching(/^\/trace\?code=.+/),
      ),
    );
  });

  it("that was changed is told as changed, and put back", async () => {
    ran = () => printed("x\n");
    open();
    const editor = await screen.findByRole("textbox", { name: "Program in Python: A sum" });
    await userEvent.click(editor);
    await userEvent.keyboard("x");
    await click("Run");
    expect(await screen.findByText(/With your changes it prints something else/)).toBeInTheDocument();
    expect(told[0]?.body).not.toEqual({ source: "print(1 + 1)" });
    cleanup();
    open();
    expect(await screen.findByRole("textbox", { name: "Program in Python: A sum" })).toHaveValue(
      "print(1 + 1)x",
    );
    expect(screen.getByText("Should print")).toBeInTheDocument();
    await click("Put it back");
    expect(screen.getByRole("textbox", { name: /A sum/ })).toHaveValue("print(1 + 1)");
    expect(screen.queryByText(/With your changes/)).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Put it back" })).not.toBeInTheDocument();
  });

  it("that is for another Python says so before and after", async () => {
    served = topic({ holds: false, versions: ">=3.13", implementation: "CPython", traced: false });
    ran = () => printed("3\n");
    open();
    expect(await screen.findByText(/^Not on your Python: this holds for ≥ 3.13/)).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Step through" })).not.toBeInTheDocument();
    await click("Run");
    expect(
      await screen.findByText(/It differs on Python 3.11.2, which the claim is not about/),
    ).toBeInTheDocument();
  });

  it("that fails shows what happened and where", async () => {
    ran = () => ({
      python: "3.11.2",
      stdout: "",
      finding: {
        type: "runtime-error",
        case: "",
        input: "",
        error: "ValueError: no",
        frames: [{ line: 1, function: "<module>", code: "print(1 + 1)" }],
        stdout: "",
      },
    });
    open();
    await click("Run");
    expect(await screen.findByText("ValueError: no")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: /print\(1 \+ 1\)/ }));
    expect(jumped).toEqual([1]);
  });

  it("that has to wait says for how long", async () => {
    ran = () => new Response("{}", { status: 429, headers: { "Retry-After": "2" } });
    open();
    await click("Run");
    expect(await screen.findByText("Too many requests. Try again in 2 seconds.")).toBeInTheDocument();
  });
});

describe("a follow-up to a topic", () => {
  it("keeps what is written over a reload, then locks it and shows the key points", async () => {
    open();
    expect(await screen.findByText("a is b")).toBeInTheDocument();
    await userEvent.type(await screen.findByLabelText("Your answer"), "so");
    cleanup();
    queryClient.clear();
    open();
    expect(await screen.findByLabelText("Your answer")).toHaveValue("so");
    await click("Lock my answer and show the key points");
    expect(told).toEqual([
      { path: "/api/items/numbers.aloud/follow-ups/why", body: { text: "so", aloud: false } },
    ]);
    expect(await screen.findByRole("group", { name: "Which of these did you say?" })).toHaveFocus();
    expect(screen.getByText("None")).toBeInTheDocument();
    expect(screen.getByText("And then?")).toBeInTheDocument();
    expect(localStorage.getItem("zachet.claim.topic.numbers.aloud")).not.toContain("so");
  });
});

describe("the internals track", () => {
  it("opens a question to its answer and its proof", async () => {
    open("internals");
    await userEvent.click(await screen.findByRole("button", { name: /^Asked: question/ }));
    expect(screen.getByText("Answered: question")).toBeInTheDocument();
    expect(screen.getByText("then")).toBeInTheDocument();
    expect(screen.getByText("Rests on: PEP 8")).toBeInTheDocument();
    await click("Run");
    expect(await screen.findByText("The same as claimed, Python 3.11.2")).toBeInTheDocument();
  });

  it("keeps the answer to a prediction back until it is asked for", async () => {
    open("internals");
    await userEvent.click(await screen.findByRole("button", { name: /^Asked: predict/ }));
    expect(screen.queryByText("Answered: predict")).not.toBeInTheDocument();
    expect(screen.queryByText("Should print")).not.toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveValue("print(1 + 1)");
    await click("Show the answer and why");
    expect(screen.getByText("Answered: predict")).toBeInTheDocument();
    expect(screen.getByText("Should print")).toBeInTheDocument();
  });
});
