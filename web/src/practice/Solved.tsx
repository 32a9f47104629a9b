import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import type { Attempt, Exercise, FollowUp } from "../api/types";
import { forget } from "./lastSubmission";

/** What comes after acceptance: how hard it was, what an interviewer asks next, where to go on. */
export function Solved({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      {exercise.complexity && (
        <Text>
          {t("practice.target", { time: exercise.complexity.time, memory: exercise.complexity.memory })}
          {exercise.level && ` ${t(`practice.was.${exercise.level}`)}`}
        </Text>
      )}
      <Group>
        {exercise.next && (
          <Button component={Link} to={`/practice/${exercise.next.id}`} variant="light">
            {t("practice.next", { title: exercise.next.title })}
          </Button>
        )}
        <Again exerciseId={exercise.id} />
      </Group>
      {exercise.followUps && <FollowUps followUps={exercise.followUps} />}
    </Stack>
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

function FollowUps({ followUps }: { followUps: FollowUp[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="follow-ups">
      <Title order={3} size="h5" id="follow-ups" mb="xs">
        {t("practice.followUps")}
      </Title>
      <Stack gap="md">
        {followUps.map((followUp) => (
          <Question key={followUp.id} followUp={followUp} />
        ))}
      </Stack>
    </section>
  );
}

function Question({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Text>{followUp.question}</Text>
      {shown ? (
        <ul style={{ margin: "6px 0 0", paddingLeft: 20 }}>
          {followUp.keyPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : (
        <Button variant="subtle" size="compact-sm" px={0} onClick={() => setShown(true)}>
          {t("practice.showPoints")}
        </Button>
      )}
      {followUp.exercise && (
        <Anchor component={Link} to={`/practice/${followUp.exercise.id}`} size="sm" display="block" mt={4}>
          {t("practice.asCode", { title: followUp.exercise.title })}
        </Anchor>
      )}
    </div>
  );
}
