import { Alert, Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { plannedQuery } from "./queries";
import { begin, type Session } from "./session";

/** The cards that the plan has for today, before the first of them is asked. */
export function PlannedBeginning({ onStart }: { onStart: (session: Session) => void }) {
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery(plannedQuery());
  const minutes = data ? Math.max(1, Math.ceil(data.seconds / 60)) : 0;
  return (
    <Stack gap="xl">
      <div>
        <Title order={1}>{t("flashcards.review")}</Title>
        {data && (
          <Text c="dimmed" mt={6}>
            {data.cards.length === 0
              ? t("flashcards.plannedDone")
              : `${t("flashcards.planned", { count: data.cards.length })} · ${t("flashcards.about.minutes", { count: minutes })}`}
          </Text>
        )}
      </div>
      <Group gap="lg">
        {data && data.cards.length > 0 && (
          <Button size="md" onClick={() => onStart(begin(data, minutes, i18n.language, Date.now()))}>
            {t("flashcards.start")}
          </Button>
        )}
        <Anchor component={Link} to="/review">
          {t("flashcards.otherCards")}
        </Anchor>
        <Anchor component={Link} to="/">
          {t("plan.backToToday")}
        </Anchor>
      </Group>
      {error && (
        <Alert color="red" role="alert">
          {error.message}
        </Alert>
      )}
    </Stack>
  );
}
