import type { components } from "./schema";

/** What the server says and takes, under the names that the page uses; the schema is generated from the server. */
type Schemas = components["schemas"];

export type Learner = Schemas["Learner"];
export type Language = NonNullable<Learner["language"]>;
export type Theme = Learner["theme"];
export type Session = Schemas["Session"];
export type Named = Schemas["Named"];
export type ExerciseSummary = Schemas["Summary"];
export type Status = ExerciseSummary["status"];
export type Today = Schemas["Today"];
export type Checklist = Schemas["ChecklistView"];
export type ItemSummary = Schemas["ItemSummary"];
export type EvidenceLevel = ItemSummary["level"];
export type EvidenceRow = Schemas["EvidenceRow"];
export type Outcome = EvidenceRow["outcome"];
export type Item = Schemas["ItemView"];
export type Exercise = Schemas["ExerciseView"];
export type Attempt = Schemas["AttemptView"];
export type Draft = Schemas["Draft"];
export type Submission = Schemas["SubmissionView"];
export type Purpose = Submission["purpose"];
export type Verdict = Schemas["Verdict"];
export type Finding = Schemas["Finding"];
export type CaseLine = Schemas["CaseLine"];
