import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import type { Attempt, Exercise, Named } from "../api/types";
import { Invite } from "../claims/Invite";
import { useClaims } from "../claims/useClaims";
import { forget } from "./lastSubmission";
import classes from "./Workspace.module.css";

/** What comes after acceptance: how hard it was, explaining it, where to go on. */
export function Solved({ exercise, onExplain }: { exercise: Exercise; onExplain: () => void }) {
  const { t } = useTranslation();
  const { view, claim } = useClaims();
  // What to aim for would be the answer to what he is asked to claim.
  const told = !view || claim.current !== null;
  return (
    <Stack gap="lg">
      {told && exercise.complexity && (
        <Text>
          {t("practice.target", { time: exercise.complexity.time, memory: exercise.complexity.memory })}
          {exercise.level && ` ${t(`practice.was.${exercise.level}`)}`}
        </Text>
      )}
      <Invite onExplain={onExplain} />
      <Onwards exercise={exercise} />
    </Stack>
  );
}

/** Where to go when an exercise is solved. */
export function Onwards({ exercise }: { exercise: { id: string; next: Named | null } }) {
  const { t } = useTranslation();
  return (
    <Group>
      {exercise.next && (
        <Button
          component={Link}
          to={`/practice/${exercise.next.id}`}
          variant="light"
          classNames={{ root: classes.onwards ?? "", label: classes.onwardsLabel ?? "" }}
        >
          {t("practice.next", { title: exercise.next.title })}
        </Button>
      )}
      <Again exerciseId={exercise.id} />
    </Group>
  );
}

function Again({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      call<Attempt>(`/api/exercises/${exerciseId}/attempts`, { method: "POST", body: { fresh: true } }),
    onSuccess: (fresh) => {
      forget(exerciseId);
      client.setQueryData(["attempt", exerciseId], fresh);
    },
  });
  return (
    <Button
      variant="subtle"
      color="gray"
      loading={again.isPending}
      title={t("practice.againWhy")}
      onClick={() => again.mutate()}
    >
      {t("practice.again")}
    </Button>
  );
}
