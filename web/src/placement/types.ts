import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type Placement = Schemas["PlacementView"];
export type Question = Schemas["PlacementQuestion"];
export type OtherSide = Schemas["OtherSide"];
export type SectionKnown = Schemas["SectionKnown"];
