import type { components } from "../../api/schema";

/** What the server says about interleavings, under the names that this feature uses. */
type Schemas = components["schemas"];

export type IsolationExercise = Schemas["IsolationExerciseView"];
export type ScriptStep = Schemas["ScriptStep"];
export type Question = Schemas["IsolationQuestion"];
export type CureChoice = Schemas["CureChoice"];
export type Moment = Schemas["Moment"];
export type Happening = Schemas["Happening"];
export type PlayedExercise = Schemas["PlayedExercise"];
export type Played = Schemas["Played"];
export type Told = Schemas["Told"];
export type Level = Schemas["ToPlay"]["level"];
export type OutcomeScenario = Schemas["OutcomeScenario"];
export type PlayedOn = Schemas["PlayedOn"];
export type OutcomeRow = Schemas["OutcomeRow"];

/** The isolation levels, weakest first. */
export const LEVELS: Level[] = ["read uncommitted", "read committed", "repeatable read", "serializable"];

/** Said where no level keeps it from going wrong. */
export const NO_LEVEL = "none";
