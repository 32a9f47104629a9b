import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useLiveClock } from "./useLiveClock";

describe("the clock of live coding", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("counts down from 45 minutes and beyond", () => {
    const clock = renderHook(() => useLiveClock("a", true));
    expect(clock.result.current).toBe(2700);
    act(() => vi.advanceTimersByTime(2_701_000));
    expect(clock.result.current).toBe(-1);
  });

  it("gives no time back for a reload, and starts anew for another attempt or another day", () => {
    renderHook(() => useLiveClock("a", true)).unmount();
    vi.advanceTimersByTime(600_000);
    expect(renderHook(() => useLiveClock("a", true)).result.current).toBe(2100);
    expect(renderHook(() => useLiveClock("b", true)).result.current).toBe(2700);
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(renderHook(() => useLiveClock("a", true)).result.current).toBe(2700);
  });

  it("stands still when it is solved", () => {
    const clock = renderHook(({ running }) => useLiveClock("a", running), {
      initialProps: { running: true },
    });
    act(() => vi.advanceTimersByTime(60_000));
    clock.rerender({ running: false });
    act(() => vi.advanceTimersByTime(60_000));
    expect(clock.result.current).toBe(2640);
  });
});
