import { Button, Stack, Text, Textarea } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "./Choice";
import { CostResult } from "./CostResult";
import { typeset } from "./complexity";
import type { ClaimsView } from "./types";
import { useSending } from "./useSending";
import { useClaims } from "./useClaims";
import { Waiting } from "./Waiting";
import classes from "./Claims.module.css";

/** What the learner says his solution costs, and then what was measured. */
export function Cost({ view, onJump }: { view: ClaimsView; onJump: (line: number) => void }) {
  const { t } = useTranslation();
  const { claim } = useClaims();
  const [anew, setAnew] = useState(false);
  const refused = claim.problem !== null && !claim.busy;
  const asking = anew || refused || (!claim.current && !claim.busy);
  return (
    <Stack gap="lg">
      {asking && <ClaimForm view={view} onSent={() => setAnew(false)} />}
      <Waiting judging={claim} doing={t("claims.measuring")} />
      {!asking && claim.current?.verdict && !claim.busy && (
        <CostResult view={view} judged={claim.current} onAgain={() => setAnew(true)} onJump={onJump} />
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
          legend={t("claims.time")}
          options={complexities(view.offered.time)}
          value={kept.time}
          onChange={(time) => change({ time })}
        />
        <Choice
          legend={t("claims.memory")}
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
