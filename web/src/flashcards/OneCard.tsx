import { Button, Group, Loader, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Prose } from "../ui/Prose";
import { CardEditor } from "./CardEditor";
import { cardQuery } from "./queries";

/** A card opened in the list: its answer, and what can be done with it. */
export function OneCard({ id, actions }: { id: string; actions: ReactNode }) {
  const { t } = useTranslation();
  const { data: card, error } = useQuery(cardQuery(id));
  const [editing, setEditing] = useState(false);
  if (error && !card) {
    return <Text role="alert">{error.message}</Text>;
  }
  if (!card) {
    return <Loader size="sm" aria-hidden="true" />;
  }
  return (
    <Stack gap="sm" mt="sm">
      <Prose html={card.answerHtml} />
      {card.strongHtml && <Prose html={card.strongHtml} />}
      {card.leech && <Text size="sm">{t("flashcards.leechWhat", { count: card.lapses })}</Text>}
      <Group gap="xs">
        <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
          {t("flashcards.edit")}
        </Button>
        {actions}
      </Group>
      <CardEditor card={card} opened={editing} onClose={() => setEditing(false)} onSaved={() => undefined} />
    </Stack>
  );
}
