import { Anchor, Button, Group, Stack, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { Prose } from "../ui/Prose";
import { topicQuery, usePlanChange } from "./queries";
import type { TopicText } from "./types";

/** A topic to read as a step of the plan. */
export default function ReadPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(topicQuery(id));
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  return data ? <Loaded topic={data} /> : <PageSkeleton />;
}

function Loaded({ topic }: { topic: TopicText }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = usePlanChange();
  const path = `/readings/${topic.item.id}`;
  return (
    <Page title={topic.item.title}>
      <Anchor component={Link} to={`/checklist/${topic.item.id}`} size="sm">
        {t("plan.item")}
      </Anchor>
      <Title order={1} mt={6} mb="lg">
        {topic.item.title}
      </Title>
      <Stack gap="xl">
        <Part title={t("plan.topic.brief")} html={topic.briefHtml} />
        <Part title={t("plan.topic.full")} html={topic.fullHtml} />
        <Part title={t("plan.topic.strong")} html={topic.strongHtml} />
        <Part title={t("plan.topic.mistakes")} html={topic.mistakesHtml} />
        <Group>
          {topic.readToday ? (
            <Button
              variant="default"
              loading={change.isPending}
              onClick={() => change.mutate({ path, method: "DELETE" })}
            >
              {t("plan.unread")}
            </Button>
          ) : (
            <Button
              size="md"
              loading={change.isPending}
              onClick={() =>
                change.mutate({ path, method: "PUT", afterwards: () => void navigate({ to: "/" }) })
              }
            >
              {t("plan.read")}
            </Button>
          )}
        </Group>
      </Stack>
    </Page>
  );
}

function Part({ title, html }: { title: string; html: string }) {
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Prose html={html} />
    </section>
  );
}
