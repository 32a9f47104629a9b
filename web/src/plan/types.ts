import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type Plan = Schemas["PlanView"];
export type PlanDay = Schemas["PlanDay"];
export type PlanStep = Schemas["PlanStep"];
export type WhyNow = Schemas["WhyNow"];
export type Work = Schemas["WorkNamed"];
export type PlanChoices = Schemas["PlanChoices"];
export type Goal = Schemas["GoalView"];
export type GoalWanted = Schemas["GoalWanted"];
export type Company = Schemas["CompanyView"];
export type Weekday = Goal["daysOff"][number];
export type TopicReading = Schemas["TopicReading"];
export type CardsStep = Schemas["CardsStep"];
