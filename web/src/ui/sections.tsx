import type { ReactNode } from "react";
import {
  CardsIcon,
  ChecklistIcon,
  PlanIcon,
  ReadinessIcon,
  SettingsIcon,
  StepsIcon,
  TodayIcon,
} from "./icons";

/** A part of the product that can be gone to from everywhere. */
export interface Section {
  to: string;
  /** The key of its name. */
  name: string;
  icon: ReactNode;
  /** Whether it has a place of its own on a narrow screen; the others stand under “More”. */
  first: boolean;
}

export const sections: Section[] = [
  { to: "/", name: "ui.today", icon: <TodayIcon />, first: true },
  { to: "/plan", name: "plan.title", icon: <PlanIcon />, first: true },
  { to: "/checklist", name: "ui.checklist", icon: <ChecklistIcon />, first: true },
  { to: "/review", name: "flashcards.nav", icon: <CardsIcon />, first: true },
  { to: "/readiness", name: "mastery.title", icon: <ReadinessIcon />, first: false },
  { to: "/trace", name: "trace.nav", icon: <StepsIcon />, first: false },
  { to: "/settings", name: "ui.settings", icon: <SettingsIcon />, first: false },
];
