import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type Readiness = Schemas["ReadinessView"];
export type Together = Schemas["ReadinessTogether"];
export type SectionReadiness = Schemas["SectionReadiness"];
export type ItemFigure = Schemas["ItemFigure"];
export type Figure = Schemas["Figure"];
export type FigureThen = Schemas["FigureThen"];
export type RestsOn = Schemas["RestsOn"];
export type Raise = Schemas["Raise"];
export type Calibration = Schemas["CalibrationView"];
export type Model = Schemas["ModelView"];
