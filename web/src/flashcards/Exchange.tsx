import { Alert, Button, FileButton, Group, Modal, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import type { CardFileReading } from "./types";

/** Takes own cards along as a table, and brings one in after showing what it holds. */
export function Exchange() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const read = useMutation({
    mutationFn: (chosen: File) => call<CardFileReading>("/api/cards/csv", { method: "POST", file: chosen }),
  });
  const apply = useMutation({
    mutationFn: (chosen: File) =>
      call<CardFileReading>("/api/cards/csv?apply=true", { method: "POST", file: chosen }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["cards"] });
      setFile(null);
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    apply.reset();
    read.reset();
    if (chosen) {
      read.mutate(chosen);
    }
  };
  const found = read.data;
  const error = read.error ?? apply.error;
  return (
    <section aria-labelledby="exchange-csv">
      <Title order={2} size="h5" id="exchange-csv" mb={4}>
        {t("flashcards.exchange")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("flashcards.exchangeWhat")}
      </Text>
      <Group gap="sm">
        <Button
          variant="default"
          size="compact-md"
          component="a"
          href="/api/cards/csv"
          download="zachet-cards.csv"
        >
          {t("flashcards.export")}
        </Button>
        <FileButton onChange={choose} accept=".csv,text/csv" key={file ? "chosen" : "none"}>
          {(props) => (
            <Button variant="default" size="compact-md" {...props}>
              {t("flashcards.import")}
            </Button>
          )}
        </FileButton>
      </Group>
      <Modal
        opened={file !== null}
        onClose={() => choose(null)}
        title={t("flashcards.import")}
        size="lg"
        closeButtonProps={{ "aria-label": t("ui.close") }}
      >
        <Stack gap="md">
          {found && <Reading found={found} />}
          {error && (
            <Alert color="red" role="alert">
              {error.message}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => choose(null)}>
              {t("ui.cancel")}
            </Button>
            <Button
              disabled={!found || found.problems.length > 0 || found.new === 0}
              loading={read.isPending || apply.isPending}
              onClick={() => file && apply.mutate(file)}
            >
              {t("flashcards.importNow")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </section>
  );
}

function Reading({ found }: { found: CardFileReading }) {
  const { t } = useTranslation();
  if (found.problems.length > 0) {
    return (
      <div role="alert">
        <Text fw={600}>{t("flashcards.importWrong")}</Text>
        <ul>
          {found.problems.map(({ row, column, message }) => (
            <li key={`${row} ${column} ${message}`}>
              {row > 0 && `${t("flashcards.row", { row })} `}
              {column && `${column}: `}
              {message}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div>
      <Text>
        {t("flashcards.importNew", { count: found.new })}
        {found.known > 0 && ` ${t("flashcards.importKnown", { count: found.known })}`}
      </Text>
      <ul>
        {found.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
