import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Attempt, Draft } from "../api/types";
import { useDraft } from "./useDraft";

const attempt: Attempt = {
  id: "a",
  exerciseId: "code/x",
  openedAt: "2026-11-23T00:00:00Z",
  finishedAt: null,
  hintsHtml: [],
  hintsTotal: 3,
  draft: { source: "starter", revision: 1, savedAt: null },
  noLibrary: false,
  solved: false,
  activeMinutes: 0,
};

const answer = (body: unknown, status = 200) =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));
const draft = (source: string, revision: number): Draft => ({ source, revision, savedAt: null });
const after = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis));
/** Opened, with what it does on opening done: nobody types that fast. */
const opened = async () => {
  const hook = renderHook(() => useDraft(attempt, false));
  await after(0);
  return hook;
};
const sent = (fetch: ReturnType<typeof vi.fn>) => fetch.mock.calls.map(([, init]) => JSON.parse(init.body));

describe("a draft", () => {
  let server: ReturnType<typeof vi.fn>;

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    server = vi.fn();
    vi.stubGlobal("fetch", server);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is saved once, after a pause in typing", async () => {
    server.mockImplementation(() => answer(draft("ab", 2)));
    const { result } = await opened();
    act(() => result.current.change("a"));
    await after(500);
    act(() => result.current.change("ab"));
    expect(result.current.state).toBe("unsaved");
    await after(900);
    expect(sent(server)).toEqual([{ source: "ab", revision: 1, noLibrary: false }]);
    expect(result.current.state).toBe("saved");
    expect(localStorage).toHaveLength(0);
  });

  it("stays in the browser until the server confirms it", async () => {
    server.mockImplementation(() => Promise.reject(new TypeError("no network")));
    const { result } = await opened();
    act(() => result.current.change("mine"));
    await after(900);
    expect(result.current.state).toBe("offline");
    expect(renderHook(() => useDraft(attempt, false)).result.current.source).toBe("mine");
  });

  it("asks which text to keep when another tab was faster", async () => {
    server.mockImplementationOnce(() => answer({ title: "Changed", current: draft("theirs", 5) }, 409));
    server.mockImplementationOnce(() => answer(draft("mine", 6)));
    const { result } = await opened();
    act(() => result.current.change("mine"));
    await after(900);
    expect(result.current.theirs?.source).toBe("theirs");
    act(() => result.current.settle("mine"));
    await after(900);
    expect(sent(server).at(-1)).toMatchObject({ source: "mine", revision: 5 });
    expect(result.current.theirs).toBeNull();
    expect(result.current.state).toBe("saved");
  });

  it("does not ask when the other text is its own, whose answer got lost", async () => {
    server.mockImplementationOnce(() => Promise.reject(new TypeError("connection reset")));
    server.mockImplementationOnce(() => answer({ title: "Changed", current: draft("mine", 2) }, 409));
    const { result } = await opened();
    act(() => result.current.change("mine"));
    await after(900);
    await after(5_000);
    expect(server).toHaveBeenCalledTimes(2);
    expect(result.current.theirs).toBeNull();
    expect(result.current.state).toBe("saved");
  });
});
