import { Button, Group, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { phrase } from "../ui/phrases";
import { cardFilesQuery } from "./queries";
import type { CardFiles } from "./types";
import classes from "./Cards.module.css";

/** Cards that lie as files in the data folder, and what is wrong with those that could not be read. */
export function FilesExchange() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(cardFilesQuery());
  const again = useMutation({
    mutationFn: () => call<CardFiles>("/api/cards/files", { method: "POST" }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["cards"] }),
  });
  if (!data) {
    return null;
  }
  return (
    <section aria-labelledby="exchange-files">
      <Title order={2} size="h5" id="exchange-files" mb={4}>
        {t("flashcards.files")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("flashcards.files.what")} <code className={classes.folder}>{data.folder}</code>
        {". "}
        {t("flashcards.files.count", { count: data.cards })}
      </Text>
      <Group gap="sm">
        <Button
          variant="default"
          size="compact-md"
          component="a"
          href="/api/cards/files/export"
          download="zachet-cards.zip"
        >
          {t("flashcards.files.export")}
        </Button>
        <Button variant="default" size="compact-md" loading={again.isPending} onClick={() => again.mutate()}>
          {t("flashcards.files.again")}
        </Button>
      </Group>
      {again.error && (
        <Text size="sm" c="red" role="alert" mt="xs">
          {again.error.message}
        </Text>
      )}
      {data.problems.length > 0 && (
        <div role="alert">
          <Text size="sm" fw={600} mt="sm">
            {t("flashcards.files.wrong")}
          </Text>
          <ul className={classes.wrong}>
            {data.problems.map(({ file, line, message }) => (
              <li key={`${file} ${line} ${message}`}>
                <code>{line > 0 ? `${file}:${line}` : file}</code> {phrase(message, i18n.language)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
