import { useMantineColorScheme } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/client";
import type { Learner, Session } from "../api/types";
import { speak } from "../i18n";
import { rememberTheme, schemeOf } from "../ui/theme";

export type LearnerChange = Partial<Pick<Learner, "name" | "theme" | "plainMode">> & {
  language?: "ru" | "en";
};

/** Changes settings: at once on this page, then on the server; an unreachable server does not undo the page. */
export function useChangeLearner() {
  const client = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  const { mutate } = useMutation({
    mutationFn: (change: LearnerChange) => call<Learner>("/api/learner", { method: "PATCH", body: change }),
    onSuccess: (learner) =>
      client.setQueryData<Session>(["session"], (session) => (session ? { ...session, learner } : session)),
  });
  return (change: LearnerChange) => {
    if (change.language) {
      void speak(change.language);
    }
    if (change.theme) {
      rememberTheme(change.theme);
      setColorScheme(schemeOf(change.theme));
    }
    client.setQueryData<Session>(["session"], (session) =>
      session ? { ...session, learner: { ...session.learner, ...change } } : session,
    );
    mutate(change);
  };
}
