import i18n, { type TFunction } from "i18next";
import type { Finding, Submission } from "../api/types";
import { ofType } from "./findings";

/** The verdict in a few plain words. */
export function headline(submission: Submission, t: TFunction): string {
  const { verdict, purpose } = submission;
  if (!verdict) {
    return "";
  }
  if (verdict.outcome === "accepted") {
    return t(purpose === "submit" ? "practice.accepted" : accepted(verdict.findings));
  }
  const [first] = verdict.findings;
  if (first?.type === "limit") {
    return findingTitle(first, t, setTitle(verdict.findings, first.case) ?? undefined);
  }
  return first ? findingTitle(first, t) : t(`ui.outcome.${verdict.outcome}`);
}

/** What a data set is about, where a verdict speaks of data sets. */
export function setTitle(findings: Finding[], name: string): string | null {
  const [sets] = ofType(findings, "sql-sets");
  const title = sets?.sets.find((set) => set.name === name)?.title;
  return title ? title[i18n.language === "ru" ? "ru" : "en"] : null;
}

function accepted(findings: Finding[]): string {
  if (ofType(findings, "plans-compared").length > 0) {
    return "plans.ran";
  }
  if (ofType(findings, "sql-rows").length > 0) {
    return "practice.ranQuery";
  }
  const own = ofType(findings, "output").some((output) => output.case === "own-input");
  const compared = ofType(findings, "output").some((output) => output.expected !== null);
  return own ? (compared ? "practice.ranOwn" : "practice.ranUngraded") : "practice.ranExamples";
}

/** What a finding comes to, in a few plain words. */
export function findingTitle(finding: Finding, t: TFunction, name = nameOf(finding, t)): string {
  switch (finding.type) {
    case "wrong-answer":
      return t("practice.wrongAnswer", { name });
    case "runtime-error":
      return t("practice.runtimeError", { name });
    case "limit":
      return t(`practice.limit.${finding.limit}`, { name });
    case "not-loaded":
      return t(`practice.notLoaded.${finding.kind}`, { line: finding.line });
    case "rule-broken":
      return t("practice.ruleBroken", { line: finding.line });
    case "bad-input":
      return t("practice.badInput");
    case "unavailable":
      return t("practice.unavailable");
    case "sql-difference":
      return t(`practice.sqlDifference.${finding.what}`);
    case "sql-error":
      return t("practice.sqlError");
    case "sql-unfit":
      return t(`practice.sqlUnfit.${finding.why}`);
    case "plan-answers":
      return t("plans.answered");
    case "plan-conditions":
      return t("plans.rejected");
    case "plan-unfit":
      return t(`plans.unfit.${finding.why}`);
    case "plans-compared":
    case "output":
    case "cases":
    case "usage":
    case "interpreter":
    case "growth":
    case "structure":
    case "edge-cases":
    case "sql-rows":
    case "sql-sets":
    case "predictions":
    case "weakest-level":
    case "cures":
      return t("ui.outcome.rejected");
  }
}

const nameOf = (finding: Finding, t: TFunction) => ("case" in finding ? caseName(finding.case, t) : "");

/** A case's name as the page says it; a program that is no exercise's has none. */
export function caseName(name: string, t: TFunction): string {
  if (name === "") {
    return t("practice.program");
  }
  return name === "own-input" ? t("practice.ownCase") : name;
}
