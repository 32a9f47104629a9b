import { Anchor, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { itemQuery } from "../api/queries";
import type { Item, Named } from "../api/types";
import { TopicParts } from "../knowledge/TopicParts";
import { ItemStanding } from "../mastery/ItemStanding";
import { MarkRead } from "../plan/MarkRead";
import { ExerciseRow } from "../ui/ExerciseRow";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { EvidenceList } from "./EvidenceList";
import { LevelMark } from "./LevelMark";

/** One checklist item: what there is to know, what to practise for it and what has been shown. */
export default function ItemPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(itemQuery(id));
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  return data ? <Loaded item={data} /> : <PageSkeleton />;
}

function Loaded({ item }: { item: Item }) {
  const { t } = useTranslation();
  return (
    <Page title={item.title}>
      <Anchor component={Link} to="/checklist" hash={item.section.id} size="sm">
        {item.section.title}
      </Anchor>
      <Title order={1} mt={6}>
        {item.title}
      </Title>
      <Group gap={8} mt={8} c="dimmed">
        {item.kind !== "skip" && <LevelMark level={item.level} />}
        <Text size="sm">
          {t(`evidence.kindLong.${item.kind}`)}
          {item.kind !== "skip" && ` · ${t(`evidence.level.${item.level}`)}`}
        </Text>
      </Group>
      {item.kind !== "skip" && <ItemStanding item={item.id} />}
      <Stack gap={36} mt={32}>
        {item.topic ? (
          <TopicParts item={item.id}>
            <MarkRead item={item.id} />
            <Exercises item={item} />
          </TopicParts>
        ) : (
          <Exercises item={item} />
        )}
        {item.evidence.length > 0 && <EvidenceList rows={item.evidence} />}
        <Neighbours item={item} />
      </Stack>
    </Page>
  );
}

function Exercises({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (item.exercises.length === 0 && item.topic) {
    return null;
  }
  if (item.exercises.length === 0) {
    return <Text>{t(item.kind === "skip" ? "evidence.neverDrilled" : "evidence.noExercises")}</Text>;
  }
  return (
    <section aria-labelledby="exercises">
      <Title order={2} size="h4" id="exercises" mb="sm">
        {t("evidence.exercises")}
      </Title>
      <Stack gap="xs">
        {item.exercises.map((exercise) => (
          <ExerciseRow key={exercise.id} exercise={exercise} note={also(exercise.items, item.id)} />
        ))}
      </Stack>
    </section>
  );
}

function also(items: Named[], except: string): string {
  return items
    .filter((item) => item.id !== except)
    .map((item) => item.title)
    .join(" · ");
}

function Neighbours({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { previous, next } = item.neighbours;
  return (
    <Group justify="space-between" component="nav" aria-label={t("evidence.neighbours")}>
      {previous ? (
        <Anchor component={Link} to={`/checklist/${previous.id}`}>
          ← {previous.title}
        </Anchor>
      ) : (
        <span />
      )}
      {next && (
        <Anchor component={Link} to={`/checklist/${next.id}`}>
          {next.title} →
        </Anchor>
      )}
    </Group>
  );
}
