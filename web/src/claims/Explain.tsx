import { Button, Stack, Tabs } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { Cost } from "./Cost";
import { EdgeCases } from "./EdgeCases";
import { ExplainSkeleton } from "./ExplainSkeleton";
import { FollowUps } from "./FollowUps";
import { GiveUp, Solution } from "./Solution";
import type { ClaimsView } from "./types";
import { useAttemptLadder } from "./useAttemptLadder";
import { useClaims } from "./useClaims";
import { LadderProvider } from "./useLadder";
import { Problem } from "./Waiting";
import classes from "./Claims.module.css";

/** Where the learner explains his solution: what it costs, where others break, what he would answer. */
export default function Explain({ onJump }: { onJump: (line: number) => void }) {
  const { t } = useTranslation();
  const { view, error, reload } = useClaims();
  // Ctrl Enter belongs to what is written here; over the rest of the page it submits the code.
  const keep = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
    }
  };
  return (
    <section className={classes.explain} aria-label={t("claims.explain")} onKeyDown={keep}>
      {view ? (
        <Parts view={view} onJump={onJump} />
      ) : error ? (
        <Stack align="start">
          <Problem error={error} />
          <Button variant="default" onClick={reload}>
            {t("error.again")}
          </Button>
        </Stack>
      ) : (
        <ExplainSkeleton />
      )}
    </section>
  );
}

function Parts({ view, onJump }: { view: ClaimsView; onJump: (line: number) => void }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<string | null>("cost");
  const { attemptId, take } = useClaims();
  const ladder = useAttemptLadder(view);
  const giveUp = async () => {
    take(await call<ClaimsView>(`/api/attempts/${attemptId}/give-up`, { method: "POST" }));
    setPart("solution");
  };
  const { exemplar } = view;
  return (
    <>
      <Tabs value={part} onChange={setPart} variant="pills" keepMounted={false}>
        <Tabs.List className={classes.parts ?? ""}>
          <Tabs.Tab value="cost">{t("claims.cost")}</Tabs.Tab>
          <Tabs.Tab value="edges">{t("claims.edges")}</Tabs.Tab>
          <Tabs.Tab value="follow-ups">{t("claims.followUps")}</Tabs.Tab>
          {exemplar !== null && <Tabs.Tab value="solution">{t("claims.solution")}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="cost">
          <Cost view={view} onJump={onJump} />
        </Tabs.Panel>
        <Tabs.Panel value="edges">
          <EdgeCases view={view} onJump={onJump} />
        </Tabs.Panel>
        <Tabs.Panel value="follow-ups">
          <LadderProvider value={ladder}>
            <FollowUps />
          </LadderProvider>
        </Tabs.Panel>
        {exemplar !== null && (
          <Tabs.Panel value="solution">
            <Solution code={exemplar} gaveUp={view.gaveUp} />
          </Tabs.Panel>
        )}
      </Tabs>
      {exemplar === null && <GiveUp giveUp={giveUp} />}
    </>
  );
}
