import type { components } from "../../api/schema";
import type { Finding } from "../../api/types";

type Schemas = components["schemas"];

export type SqlExercise = Schemas["SqlExerciseView"];
export type Story = Schemas["StoryView"];
export type Table = Schemas["TableView"];
export type SomeRows = Schemas["SomeRows"];
export type Column = Schemas["ColumnView"];
export type Cell = string | null;
export type FindingOf<T extends Finding["type"]> = Extract<Finding, { type: T }>;
