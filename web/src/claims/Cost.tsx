import { Button, Stack, Text, Textarea, Title } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "./Choice";
import { CostResult } from "./CostResult";
import { claimedIn } from "./growth";
import { typeset } from "./complexity";
import type { ClaimsView } from "./types";
import { useSending } from "./useSending";
import { useClaims } from "./useClaims";
import { Waiting } from "./Waiting";
import classes from "./Claims.module.css";

/** What the learner says his solution costs, and then what was measured. */
export function Cost({ view, onJump }: { view: ClaimsView; onJump: (line: number) => void }) {
  const { t } = useTranslation();
  const { claim, kept, change } = useClaims();
  const [anew, setAnew] = useState(false);
  const landing = useRef<HTMLDivElement>(null);
  const { current, busy } = claim;
  const refused = claim.problem !== null && !busy;
  const asking = anew || refused || (!current && !busy);
  const sent = () => {
    setAnew(false);
    landing.current?.focus();
  };
  // What was claimed last is where the next claim begins, also after a reload.
  const again = () => {
    const claimed = claimedIn(current);
    change({
      time: kept.time ?? claimed.time,
      memory: kept.memory ?? claimed.memory,
      structure: kept.structure ?? view.structures.find(({ chosen }) => chosen)?.id ?? null,
    });
    setAnew(true);
  };
  return (
    <Stack gap="lg" ref={landing} tabIndex={-1} className={classes.landing ?? ""}>
      {asking && <ClaimForm view={view} onSent={sent} />}
      {busy && (
        <Title order={3} size="h5">
          {kept.time !== null && kept.memory !== null
            ? t("claims.yours", { time: typeset(kept.time), memory: typeset(kept.memory) })
            : t("claims.yoursUnknown")}
        </Title>
      )}
      <Waiting judging={claim} doing={t("claims.measuring")} />
      {!asking && current?.verdict && !busy && (
        <CostResult view={view} judged={current} onAgain={again} onJump={onJump} />
      )}
    </Stack>
  );
}

function ClaimForm({ view, onSent }: { view: ClaimsView; onSent: () => void }) {
  const { t } = useTranslation();
  const { kept, change } = useClaims();
  const { send, obstacle } = useSending(view);
  const check = () => {
    if (send()) {
      onSent();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      check();
    }
  };
  const complexities = (all: string[]) => all.map((value) => ({ value, text: typeset(value) }));
  return (
    <Stack gap="lg" onKeyDown={onKeyDown}>
      <Text size="sm" c="dimmed">
        {t("claims.formula")} {view.perCall && t("claims.perCall")}
      </Text>
      <div className={classes.pair}>
        <Choice
          legend={t("claims.of.time")}
          options={complexities(view.offered.time)}
          value={kept.time}
          onChange={(time) => change({ time })}
        />
        <Choice
          legend={t("claims.of.memory")}
          options={complexities(view.offered.memory)}
          value={kept.memory}
          onChange={(memory) => change({ memory })}
        />
      </div>
      {view.structures.length > 0 && (
        <Choice
          long
          legend={t("claims.structure")}
          options={view.structures.map(({ id, text }) => ({ value: id, text }))}
          value={kept.structure}
          onChange={(structure) => change({ structure })}
        />
      )}
      <Textarea
        label={t("claims.words")}
        description={t("claims.wordsWhat")}
        value={kept.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
      />
      <div className={classes.action}>
        <Button disabled={obstacle !== ""} aria-describedby="claim-obstacle" onClick={check}>
          {t("claims.check")}
        </Button>
        <Text size="sm" c="dimmed" id="claim-obstacle">
          {obstacle}
        </Text>
      </div>
    </Stack>
  );
}
