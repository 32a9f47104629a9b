import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type Card = Schemas["CardView"];
export type CardText = Schemas["CardText"];
export type CardDraft = Schemas["CardDraft"];
export type CardLine = Schemas["CardLine"];
export type CardSession = Schemas["CardSession"];
export type CardLoad = Schemas["CardLoad"];
export type CardSettings = Schemas["CardSettings"];
export type CardsMade = Schemas["CardsMade"];
export type CardFileReading = Schemas["CardFileReading"];
export type AnkiReading = Schemas["AnkiReading"];
export type CardFiles = Schemas["CardFiles"];
export type CardMemory = Schemas["CardMemory"];
export type CardGrade = Schemas["CardGrade"];
export type Grade = 1 | 2 | 3 | 4;

export const GRADES: Grade[] = [1, 2, 3, 4];
