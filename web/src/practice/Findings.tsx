import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import type { Submission } from "../api/types";
import { KeepCards } from "../flashcards/KeepCards";
import { FindingView } from "./FindingView";

interface Props {
  submission: Submission;
  onJump: (line: number) => void;
  /** What follows when everything is right. */
  solved: ReactNode;
}

/** What the verdict on a solution rests on, and what comes after it. */
export function Findings({ submission, onJump, solved }: Props) {
  const graded = submission.purpose === "submit";
  return (
    <Stack gap="lg" mt="md">
      {graded && submission.verdict?.outcome === "accepted" && solved}
      {graded && submission.verdict?.outcome === "rejected" && (
        <KeepCards path={`/api/submissions/${submission.id}/cards`} />
      )}
      {submission.verdict?.findings.map((finding) => (
        <FindingView
          key={"case" in finding ? `${finding.type} ${finding.case}` : finding.type}
          finding={finding}
          onJump={onJump}
          submission={submission.id}
        />
      ))}
    </Stack>
  );
}
