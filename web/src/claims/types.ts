import type { Finding, Named, Submission } from "../api/types";

/** What the server says about claims, by hand until the generated schema has it; nothing else of claims declares such shapes. */
export interface ClaimsView {
  offered: { time: string[]; memory: string[] };
  /** The claim is about one call of a class; n is the number of stored elements or of calls. */
  perCall: boolean;
  /** What a claim would be about; null while nothing right was submitted. */
  submissionId: string | null;
  latest: Judged | null;
  structures: Structure[];
  edgeCases: { ideas: number; latest: Judged | null; exampleInput: string; revealed: Idea[] | null };
  followUps: FollowUpStep[];
  gaveUp: boolean;
  /** A colleague's solution; null until solved or given up. */
  exemplar: string | null;
}

export interface Structure {
  id: string;
  text: string;
  chosen: boolean;
  fits: boolean | null;
  why: string | null;
}

/** A wrong idea of how to solve the exercise. */
export interface Idea {
  number: number;
  why: string;
  failsOn: string;
}

export interface FollowUpStep {
  id: string;
  question: string;
  exercise: Named | null;
  answer: { text: string; aloud: boolean; at: string } | null;
  keyPoints: { text: string; said: boolean }[] | null;
}

export interface Claim {
  time: string;
  memory: string;
  structure: string | null;
  words: string;
}

export interface Point {
  size: number;
  value: number;
}

export type Quantity = "time" | "memory";
export type Agreement = "consistent" | "loose" | "contradicted" | "unclear";
export type Bucket = "constant" | "linear" | "quadratic" | "cubic" | "exponential";
export type Doubt = "noisy" | "between" | "too-few-sizes" | "failed" | "outside-call";

export interface Growth {
  type: "growth";
  quantity: Quantity;
  claimed: string;
  agreement: Agreement;
  measured: Bucket | null;
  doubt: Doubt | null;
  perCall: boolean;
  shape: string;
  /** Seconds of CPU time, or bytes of extra memory. */
  yours: Point[];
  references: { name: "exemplar" | "slow"; complexity: string; points: Point[] }[];
  against: number[];
}

export interface Tried {
  input: string;
  expected: string | null;
  problem: "unreadable" | "outside-limits" | null;
  message: string | null;
  catches: number[];
}

export interface TriedCases {
  type: "edge-cases";
  caught: number;
  total: number;
  tried: Tried[];
}

/** Which offered reason was chosen; the page takes it from the view, which says why as well. */
export interface ChosenStructure {
  type: "structure";
  chosen: string;
  fits: boolean;
}

export type ClaimFinding = Growth | ChosenStructure | TriedCases | Finding;

/** A submission whose verdict is about a claim rather than about answers. */
export type Judged = Omit<Submission, "purpose" | "verdict"> & {
  purpose: "claim" | "edge-cases";
  verdict: {
    outcome: NonNullable<Submission["verdict"]>["outcome"];
    score: number;
    findings: ClaimFinding[];
  } | null;
};
