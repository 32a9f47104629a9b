import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FindingView } from "../practice/FindingView";
import { findingTitle } from "../practice/headline";
import type { Proof } from "./types";
import { compare, type Outcome } from "./useProgram";
import classes from "./Knowledge.module.css";

interface Props {
  proof: Proof;
  outcome: Outcome;
  onJump: (line: number) => void;
}

/** What a program printed, and whether that is what the text claims. */
export function ProofOutcome({ proof, outcome, onJump }: Props) {
  const { t } = useTranslation();
  const comparison = compare(proof, outcome);
  const changed = outcome.source !== proof.source.trimEnd();
  return (
    <Stack gap="sm">
      <Text fw={600} className={classes.comparison ?? ""} data-kind={comparison}>
        {comparison === "failed" && outcome.finding
          ? findingTitle(outcome.finding, t)
          : t(`knowledge.compared.${comparison}${changed ? ".changed" : ""}`, { python: outcome.python })}
      </Text>
      {outcome.finding ? (
        <FindingView finding={outcome.finding} onJump={onJump} />
      ) : (
        <div className={comparison === "same" ? "" : classes.sides}>
          <Printed label={t("knowledge.printed")} text={outcome.stdout} />
          {comparison !== "same" && <Printed label={t("knowledge.claimed")} text={proof.prints} />}
        </div>
      )}
    </Stack>
  );
}

function Printed({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {label}
      </Text>
      <pre className={classes.output} tabIndex={0} aria-label={label}>
        {text.trimEnd() || t("knowledge.nothing")}
      </pre>
    </div>
  );
}
