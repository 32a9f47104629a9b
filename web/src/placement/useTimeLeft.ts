import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { placementQuery } from "./queries";

/** Seconds left of the slice, counted on from what the server said last; a long silence is not counted, here as there. */
export function useTimeLeft(): number {
  const { data, dataUpdatedAt } = useQuery(placementQuery());
  const [now, setNow] = useState(() => Date.now());
  const running = data?.state === "asking";
  useEffect(() => {
    setNow(Date.now());
    if (!running) {
      return undefined;
    }
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [running, dataUpdatedAt]);
  if (!data) {
    return 0;
  }
  const since = Math.max(0, Math.floor((now - dataUpdatedAt) / 1_000));
  return Math.max(0, data.secondsLeft - Math.min(since, data.counted));
}

/** As in 4:05. */
export const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
