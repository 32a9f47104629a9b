import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Submission } from "../api/types";
import { useSubmission } from "./useSubmission";

class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
  tell(submission: Submission) {
    this.dispatchEvent(new MessageEvent("submission", { data: JSON.stringify(submission) }));
  }
  refuse() {
    this.readyState = Stream.CLOSED;
    this.dispatchEvent(new Event("error"));
  }
}

const submission = (state: Submission["state"]): Submission => ({
  id: "s1",
  attemptId: "a",
  exerciseId: "code/x",
  purpose: "submit",
  state,
  ahead: 0,
  source: "x",
  noLibrary: false,
  submittedAt: "2026-11-23T00:00:00Z",
  judgedAt: null,
  verdict: state === "judged" ? { outcome: "accepted", score: 1, findings: [] } : null,
});
const answer = (body: unknown, status = 200, headers = {}) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
const work = { source: "x", purpose: "submit", ownInput: null, noLibrary: false } as const;
const after = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis));
const open = () => renderHook(() => useSubmission("code/x", "a"));

describe("handing in", () => {
  let server: ReturnType<typeof vi.fn>;
  const keys = () =>
    server.mock.calls
      .filter(([, init]) => init.method === "POST")
      .map(([, i]) => i.headers["Idempotency-Key"]);

  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    Stream.opened = [];
    server = vi.fn();
    vi.stubGlobal("fetch", server);
    vi.stubGlobal("EventSource", Stream);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is followed to its verdict", async () => {
    server.mockImplementation(() => answer(submission("queued"), 202));
    const { result } = open();
    act(() => result.current.handIn(work));
    await after(0);
    expect(result.current.busy).toBe(true);
    act(() => Stream.opened[0]?.tell(submission("judged")));
    expect(result.current).toMatchObject({ busy: false, current: { state: "judged" } });
  });

  it("waits out a full queue and sends again with the same key", async () => {
    server.mockImplementationOnce(() => answer({ title: "Full" }, 429, { "Retry-After": "2" }));
    server.mockImplementationOnce(() => answer(submission("queued"), 202));
    const { result } = open();
    act(() => result.current.handIn(work));
    await after(0);
    expect(result.current.waiting).toBe(2);
    await after(2_100);
    expect(keys()).toHaveLength(2);
    expect(new Set(keys()).size).toBe(1);
  });

  it("sends again with the same key when the server goes away in the middle of its answer", async () => {
    const cut = new ReadableStream({ start: (stream) => stream.error(new TypeError("network error")) });
    server.mockImplementationOnce(() => Promise.resolve(new Response(cut, { status: 202 })));
    server.mockImplementationOnce(() => answer(submission("queued"), 202));
    const { result } = open();
    act(() => result.current.handIn(work));
    await after(0);
    expect(result.current.problem?.offline).toBe(true);
    await after(3_100);
    expect(keys()).toHaveLength(2);
    expect(new Set(keys()).size).toBe(1);
    expect(result.current).toMatchObject({ problem: null, current: { id: "s1" } });
  });

  it("asks plainly and listens again when the stream is refused", async () => {
    server.mockImplementation((_, init) => answer(submission("queued"), init.method === "POST" ? 202 : 200));
    const { result } = open();
    act(() => result.current.handIn(work));
    await after(0);
    act(() => Stream.opened[0]?.refuse());
    await after(3_100);
    expect(Stream.opened).toHaveLength(2);
    act(() => Stream.opened[1]?.tell(submission("judged")));
    expect(result.current.busy).toBe(false);
  });

  it("goes on after a reload that came before the server's answer, with the same key", async () => {
    server.mockImplementationOnce(() => new Promise(() => undefined));
    server.mockImplementationOnce(() => answer(submission("queued"), 202));
    const before = open();
    act(() => before.result.current.handIn(work));
    before.unmount();
    const { result } = open();
    await after(0);
    expect(new Set(keys()).size).toBe(1);
    expect(result.current.current?.id).toBe("s1");
  });
});
