/** The parts of a system design answer, in order, with their minutes; together an interview's three quarters of an hour. */
export const template = [
  { part: "requirements", minutes: 5 },
  { part: "estimates", minutes: 4 },
  { part: "api", minutes: 4 },
  { part: "data", minutes: 5 },
  { part: "high-level", minutes: 8 },
  { part: "deep-dive", minutes: 10 },
  { part: "failures", minutes: 5 },
  { part: "scaling", minutes: 4 },
] as const;
