import { Stack, Tabs, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import i18n from "i18next";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import type { components } from "../api/schema";
import { FollowUps } from "../claims/FollowUps";
import { GiveUp, Solution } from "../claims/Solution";
import { type Ladder, LadderProvider, type Unlocked } from "../claims/useLadder";
import { Problem } from "../claims/Waiting";
import classes from "./Database.module.css";

type View = components["schemas"]["AfterwardsView"];

/** What there is to an attempt afterwards, and its ladder of questions; the ladder is null until it came. */
function useAfterwards(attemptId: string) {
  const client = useQueryClient();
  const path = `/api/attempts/${attemptId}/afterwards`;
  const key = [i18n.language, "afterwards", attemptId];
  const view = useQuery({ queryKey: key, queryFn: () => call<View>(path) });
  const take = (newer: View) => client.setQueryData(key, newer);
  const rungs = useRungs(attemptId, path, take);
  const ladder: Ladder | null = view.data
    ? { ...rungs, steps: view.data.followUps, reload: () => void view.refetch() }
    : null;
  return { path, view, take, ladder };
}

/** What an interviewer asks next. */
export function NextQuestions({ attemptId }: { attemptId: string }) {
  const { ladder } = useAfterwards(attemptId);
  return (
    ladder && (
      <LadderProvider value={ladder}>
        <FollowUps />
      </LadderProvider>
    )
  );
}

/** What an interviewer asks next, and a colleague's answer once there is nothing left to give away. */
export function Afterwards({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<string | null>("follow-ups");
  const { path, view, take, ladder } = useAfterwards(attemptId);
  // Ctrl Enter belongs to what is written here; over the rest of the page it submits.
  const keep = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
    }
  };
  if (!view.data || !ladder) {
    return view.error ? <Problem error={view.error} /> : null;
  }
  const { exemplar, ideas, gaveUp } = view.data;
  const giveUp = async () => {
    take(await call<View>(`${path}/give-up`, { method: "POST" }));
    setPart("solution");
  };
  return (
    <section className={classes.afterwards} aria-label={t("database.afterwards")} onKeyDown={keep}>
      <Tabs value={part} onChange={setPart} variant="pills" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="follow-ups">{t("claims.followUps")}</Tabs.Tab>
          {exemplar !== null && <Tabs.Tab value="solution">{t("claims.solution")}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="follow-ups">
          <LadderProvider value={ladder}>
            <FollowUps />
          </LadderProvider>
        </Tabs.Panel>
        {exemplar !== null && (
          <Tabs.Panel value="solution">
            <Stack gap="lg">
              <Solution code={exemplar} gaveUp={gaveUp} />
              {ideas && ideas.length > 0 && <Ideas ideas={ideas} />}
            </Stack>
          </Tabs.Panel>
        )}
      </Tabs>
      {exemplar === null && <GiveUp giveUp={giveUp} />}
    </section>
  );
}

function Ideas({ ideas }: { ideas: string[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="wrong-ideas">
      <Title order={3} size="h5" id="wrong-ideas" mb="xs">
        {t("database.ideas")}
      </Title>
      <ul className={classes.ideas}>
        {ideas.map((idea) => (
          <Text component="li" key={idea}>
            {idea}
          </Text>
        ))}
      </ul>
    </section>
  );
}

function useRungs(
  attemptId: string,
  path: string,
  take: (view: View) => void,
): Omit<Ladder, "steps" | "reload"> {
  const [written, setWritten] = useState<Record<string, Unlocked>>(() => kept(attemptId));
  const ask = async (to: string, method: "POST" | "PUT", body: unknown) => {
    const newer = await call<View>(`${path}/follow-ups/${to}`, { method, body });
    return () => take(newer);
  };
  return {
    name: attemptId,
    cardPath: (step) => `/api/attempts/${attemptId}/follow-ups/${step}/card`,
    written,
    write: (step, answer) =>
      setWritten((now) => {
        const others = Object.entries(now).filter(([id]) => id !== step);
        const next = Object.fromEntries(answer ? [...others, [step, answer] as const] : others);
        keep(attemptId, next);
        return next;
      }),
    lock: (step, answer) => ask(step, "POST", answer),
    tick: (step, points) => ask(`${step}/said`, "PUT", { points }),
  };
}

const place = (attemptId: string) => `zachet.afterwards.${attemptId}`;

function kept(attemptId: string): Record<string, Unlocked> {
  try {
    return JSON.parse(localStorage.getItem(place(attemptId)) ?? "{}") as Record<string, Unlocked>;
  } catch {
    return {};
  }
}

function keep(attemptId: string, written: Record<string, Unlocked>): void {
  try {
    localStorage.setItem(place(attemptId), JSON.stringify(written));
  } catch {
    // storage is refused: it lasts as long as the page
  }
}
