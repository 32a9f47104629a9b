/** What the server says and takes. Checked against the generated schema by schema-check.ts. */
export type Language = "ru" | "en";
export type Theme = "light" | "dark" | "system";

export interface Learner {
  id: string;
  name: string;
  language: Language | null;
  theme: Theme;
  plainMode: boolean;
  createdAt: string;
}

export interface Session {
  learner: Learner;
  version: string;
  judge: { available: boolean; python: string | null; reason: string | null; mend: string | null };
}

export interface Named {
  id: string;
  title: string;
}

export type Status = "new" | "started" | "solved";
export type EvidenceLevel = "none" | "some" | "solid";
export type ItemKind = "do" | "explain" | "know" | "asked" | "task" | "behave" | "avoid" | "skip";
export type Outcome = "accepted" | "rejected" | "failed" | "unavailable";

export interface ExerciseSummary {
  id: string;
  title: string;
  kind: string;
  minutes: number;
  items: Named[];
  status: Status;
  level: "easy" | "medium" | null;
}

export interface Today {
  continueWith: ExerciseSummary | null;
  next: {
    exercise: ExerciseSummary;
    reason: "first" | "retry" | "same-item" | "next-item";
    item: Named | null;
  }[];
  recent: { submissionId: string; exercise: ExerciseSummary; outcome: Outcome | null; at: string }[];
  solved: number;
  total: number;
}

export interface ItemSummary {
  id: string;
  title: string;
  kind: ItemKind;
  level: EvidenceLevel;
  exercises: number;
  solved: number;
}

export interface Checklist {
  formula: string;
  sections: { id: string; title: string; items: ItemSummary[] }[];
}

export interface EvidenceRow {
  id: string;
  exercise: Named | null;
  source: string;
  outcome: Outcome;
  score: number;
  weight: number;
  unaided: boolean;
  hintsUsed: number;
  submissions: number;
  activeMinutes: number;
  at: string;
}

export interface Item {
  id: string;
  title: string;
  kind: ItemKind;
  section: Named;
  level: EvidenceLevel;
  exercises: ExerciseSummary[];
  evidence: EvidenceRow[];
  neighbours: { previous: Named | null; next: Named | null };
}

export interface FollowUp {
  id: string;
  question: string;
  keyPoints: string[];
  exercise: Named | null;
}

export interface Exercise extends ExerciseSummary {
  statementHtml: string;
  signature: string;
  style: "function" | "program" | "class";
  starter: string;
  startsFrom: "empty" | "failing-test";
  examples: { name: string; input: string; expected: string; explainHtml: string }[];
  exampleInput: string;
  limits: { cpuMillis: number; memoryMb: number };
  hintsTotal: number;
  noLibrary: { always: boolean; forbids: string } | null;
  complexity: { time: string; memory: string } | null;
  followUps: FollowUp[] | null;
  previous: Named | null;
  next: Named | null;
}

export interface Draft {
  source: string;
  revision: number;
  savedAt: string | null;
}

export interface Attempt {
  id: string;
  exerciseId: string;
  openedAt: string;
  finishedAt: string | null;
  hintsHtml: string[];
  hintsTotal: number;
  draft: Draft;
  noLibrary: boolean;
  solved: boolean;
  activeMinutes: number;
}

export type Purpose = "run" | "submit";

export type CaseStatus =
  "passed" | "wrong-answer" | "runtime-error" | "time-limit" | "memory-limit" | "output-limit" | "bad-input";

export interface CaseLine {
  name: string;
  status: CaseStatus;
  cpuMillis: number;
  example: boolean;
}

export type Finding =
  | { type: "cases"; passed: number; total: number; results: CaseLine[] }
  | {
      type: "usage";
      cpuMillis: number;
      slowestMillis: number;
      cpuLimitMillis: number;
      memoryBytes: number;
      memoryLimitBytes: number;
      python: string;
    }
  | {
      type: "wrong-answer";
      case: string;
      input: string;
      expected: string;
      actual: string;
      reason: string;
      stdout: string;
    }
  | {
      type: "runtime-error";
      case: string;
      input: string;
      error: string;
      frames: { line: number; function: string; code: string }[];
      stdout: string;
    }
  | {
      type: "limit";
      limit: "time" | "memory" | "output";
      case: string;
      input: string;
      allowed: string;
      stdout: string;
    }
  | {
      type: "not-loaded";
      kind: "syntax" | "import" | "missing-entry" | "raised" | "exceeded";
      error: string;
      line: number;
      column: number;
    }
  | { type: "rule-broken"; line: number; construct: string }
  | { type: "bad-input"; message: string }
  | { type: "output"; case: string; input: string; actual: string; expected: string | null; stdout: string }
  | { type: "unavailable"; reason: string; mend: string };

export interface Verdict {
  outcome: Outcome;
  score: number;
  findings: Finding[];
}

export interface Submission {
  id: string;
  attemptId: string;
  exerciseId: string;
  purpose: Purpose;
  state: "queued" | "running" | "judged";
  ahead: number;
  source: string;
  noLibrary: boolean;
  submittedAt: string;
  judgedAt: string | null;
  verdict: Verdict | null;
}
