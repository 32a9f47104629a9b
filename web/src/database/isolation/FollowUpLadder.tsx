import { Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import i18n from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client";
import { FollowUps } from "../../claims/FollowUps";
import { type Ladder, LadderProvider, type Unlocked } from "../../claims/useLadder";
import type { Afterwards } from "./types";

/** What an interviewer asks next, when the verdict is known. */
export function FollowUpLadder({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [written, setWritten] = useState<Record<string, Unlocked>>({});
  const path = `/api/attempts/${attemptId}/afterwards`;
  const key = [i18n.language, "afterwards", attemptId];
  const view = useQuery({ queryKey: key, queryFn: () => call<Afterwards>(path) });
  if (!view.data) {
    return null;
  }
  const take = (newer: Afterwards) => client.setQueryData(key, newer);
  const ladder: Ladder = {
    name: attemptId,
    cardPath: () => null,
    steps: view.data.followUps,
    written,
    write: (step, answer) =>
      setWritten((now) => {
        const others = Object.entries(now).filter(([id]) => id !== step);
        return Object.fromEntries(answer ? [...others, [step, answer]] : others);
      }),
    lock: async (step, answer) => {
      const newer = await call<Afterwards>(`${path}/follow-ups/${step}`, { method: "POST", body: answer });
      return () => take(newer);
    },
    tick: async (step, points) => {
      const newer = await call<Afterwards>(`${path}/follow-ups/${step}/said`, {
        method: "PUT",
        body: { points },
      });
      return () => take(newer);
    },
    reload: () => void view.refetch(),
  };
  return (
    <section aria-labelledby="isolation-next">
      <Title order={2} size="h4" id="isolation-next" mb="sm">
        {t("isolation.askedNext")}
      </Title>
      <LadderProvider value={ladder}>
        <FollowUps />
      </LadderProvider>
    </section>
  );
}
