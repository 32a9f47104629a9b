import { useEffect, useState } from "react";

const MINUTES = 45;
const place = (attempt: string) => `zachet.live.${attempt}`;

/** Seconds that are left of the time for an attempt, negative when it is over; a reload does not give any back. */
export function useLiveClock(attempt: string, running: boolean): number {
  const [begun] = useState(() => beginning(attempt, Date.now()));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) {
      return;
    }
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [running]);
  return MINUTES * 60 - Math.max(0, Math.floor((now - begun) / 1000));
}

/** When the attempt was first opened in this way; a day later it begins anew. */
function beginning(attempt: string, now: number): number {
  const day = 24 * 60 * 60 * 1000;
  try {
    const kept = Number(localStorage.getItem(place(attempt)));
    if (kept > now - day && kept <= now) {
      return kept;
    }
    localStorage.setItem(place(attempt), String(now));
  } catch {
    // storage is refused: it lasts as long as the page
  }
  return now;
}
