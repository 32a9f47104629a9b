import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type Debrief = Schemas["DebriefView"];
export type Question = Schemas["DebriefedQuestion"];
export type DebriefList = Schemas["DebriefPage"];
export type DebriefTold = Schemas["DebriefTold"];
export type Mark = NonNullable<Question["mark"]>;
export type Stage = NonNullable<Debrief["stage"]>;
export type InterviewOutcome = Debrief["outcome"];

/** What the learner tells, and may change. */
export type Told = Pick<
  Debrief,
  "company" | "companyName" | "day" | "stage" | "questions" | "outcome" | "note"
>;

export const stages: Stage[] = [
  "screening",
  "live-coding",
  "algorithms",
  "python",
  "backend",
  "design",
  "behaviour",
];
export const marks: Mark[] = ["failed", "helped", "well"];
export const outcomes: InterviewOutcome[] = ["unknown", "next-stage", "offer", "refused"];
