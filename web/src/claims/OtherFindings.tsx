import type { Finding } from "../api/types";
import { FindingView } from "../practice/FindingView";
import type { ClaimFinding, Judged } from "./types";

const OWN = ["growth", "structure", "edge-cases"];

function other(finding: ClaimFinding): finding is Finding {
  return !OWN.includes(finding.type);
}

/** What a verdict on a claim has beside the claim, such as that nothing could be judged at all. */
export function OtherFindings({ judged, onJump }: { judged: Judged; onJump: (line: number) => void }) {
  return (
    <>
      {judged.verdict?.findings.filter(other).map((finding) => (
        <FindingView key={finding.type} finding={finding} onJump={onJump} />
      ))}
    </>
  );
}
