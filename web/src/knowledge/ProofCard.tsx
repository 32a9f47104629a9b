import { Button, Group, Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { sessionQuery } from "../api/queries";
import { Problem } from "../claims/Waiting";
import { ProofEditor, type ProofEditorHandle } from "./ProofEditor";
import { ProofOutcome } from "./ProofOutcome";
import { StepLink } from "./StepLink";
import type { Proof } from "./types";
import { useProgram, versions } from "./useProgram";
import { useProgramText } from "./useProgramText";
import classes from "./Knowledge.module.css";

interface Props {
  proof: Proof;
  /** Tells it from all other proofs: what is typed into it is kept under this name. */
  name: string;
  /** What the editor is called. */
  label: string;
  /** Whether what it prints is a secret until it has run. */
  untold?: boolean;
}

/** A claim as a program: to be run as it is, changed, and run again. */
export function ProofCard({ proof, name, label, untold = false }: Props) {
  const { t } = useTranslation();
  const judge = useQuery(sessionQuery()).data?.judge.available ?? true;
  const editor = useRef<ProofEditorHandle>(null);
  const original = proof.source.trimEnd();
  const [source, setSource] = useProgramText(name, original);
  const program = useProgram();
  const run = () => {
    if (judge && !program.isPending && source.trim() !== "") {
      program.mutate(source);
    }
  };
  return (
    <div className={classes.proof}>
      <ProofEditor ref={editor} source={source} label={label} onChange={setSource} onRun={run} />
      <Group gap="sm" className={classes.proofBar ?? ""}>
        <Button size="compact-md" onClick={run} disabled={!judge || source.trim() === ""}>
          {t("knowledge.run")}
        </Button>
        {proof.traced && <StepLink source={source} />}
        {source !== original && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              editor.current?.replace(original);
              program.reset();
            }}
          >
            {t("knowledge.restore")}
          </Button>
        )}
        <Text size="sm" c="dimmed" className={classes.holds ?? ""}>
          {t(`knowledge.implementation.${proof.implementation}`, { versions: versions(proof) })}
        </Text>
      </Group>
      {proof.holds === false && (
        <p className={classes.elsewhere}>
          {t("knowledge.notYours", { versions: versions(proof), python: proof.python })}
        </p>
      )}
      {!judge && <p className={classes.elsewhere}>{t("ui.noJudge")}</p>}
      <div role="status" className={classes.outcome}>
        {program.isPending ? (
          <Group gap="sm">
            <Loader size="sm" aria-hidden="true" />
            <Text size="sm">{t("knowledge.running")}</Text>
          </Group>
        ) : program.error ? (
          <Problem error={program.error} />
        ) : program.data ? (
          <ProofOutcome proof={proof} outcome={program.data} onJump={(line) => editor.current?.jump(line)} />
        ) : untold ? null : (
          <>
            <Text size="xs" c="dimmed" mb={4}>
              {t("knowledge.claimed")}
            </Text>
            <pre className={classes.output} tabIndex={0}>
              {proof.prints.trimEnd()}
            </pre>
          </>
        )}
      </div>
    </div>
  );
}
