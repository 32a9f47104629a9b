/** What an address of the plan may name: the calendar, and a day that is open in it. */
export interface PlanSearch {
  view?: "calendar";
  day?: string;
}

export const planSearch = (search: Record<string, unknown>): PlanSearch => ({
  ...(search.view === "calendar" ? { view: search.view } : {}),
  ...(typeof search.day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(search.day) ? { day: search.day } : {}),
});
