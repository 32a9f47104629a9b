import type { components } from "../../api/schema";

/** What the server says about plans, under the names that this feature uses. */
type Schemas = components["schemas"];

export type PlanExercise = Schemas["PlanExerciseView"];
export type PlanAsked = PlanExercise["conditions"][number];
export type Measured = Schemas["MeasuredQuery"];
export type Planned = Measured["plans"][number];
export type IndexLine = Measured["indexes"][number];
export type ConditionLine = Schemas["ConditionLine"];
export type PlanAnswers = Schemas["PlanAnswers"];
