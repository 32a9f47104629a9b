import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type EveningPack = Schemas["EveningPack"];
export type WeakAnswer = Schemas["WeakAnswer"];
export type RepeatedMistake = Schemas["RepeatedMistake"];
export type Place = Schemas["Place"];
