import { Alert, Button, Checkbox, FileButton, Group, Modal, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { plainly } from "./plainly";
import type { AnkiReading } from "./types";

const PATH = "/api/cards/anki";
const TAKEN: readonly string[] = ["new", "changed"];

/** Takes all cards to Anki, and brings a package of Anki's in after showing what becomes of its cards. */
export function AnkiExchange() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [answers, setAnswers] = useState(true);
  const send = (chosen: File, query: string) =>
    call<AnkiReading>(PATH + query, { method: "POST", file: chosen, type: "application/octet-stream" });
  const read = useMutation({ mutationFn: (chosen: File) => send(chosen, "") });
  const apply = useMutation({
    mutationFn: (chosen: File) => send(chosen, `?apply=true&answers=${answers}`),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["cards"] });
      setFile(null);
    },
  });
  const take = useMutation({
    mutationFn: async () => {
      const response = await fetch(PATH, { headers: { "Accept-Language": i18n.language } });
      if (!response.ok) {
        throw new Error(t("error.unexpected"));
      }
      save(await response.blob());
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
  const nothing =
    !found || (!found.cards.some(({ fate }) => TAKEN.includes(fate)) && !(answers && found.answers > 0));
  return (
    <section aria-labelledby="exchange-anki">
      <Title order={2} size="h5" id="exchange-anki" mb={4}>
        Anki
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("flashcards.anki.what")}
      </Text>
      <Group gap="sm">
        <Button variant="default" size="compact-md" loading={take.isPending} onClick={() => take.mutate()}>
          {t("flashcards.anki.export")}
        </Button>
        <FileButton onChange={choose} accept=".apkg,.colpkg" key={file ? "chosen" : "none"}>
          {(props) => (
            <Button variant="default" size="compact-md" {...props}>
              {t("flashcards.anki.import")}
            </Button>
          )}
        </FileButton>
      </Group>
      {take.error && (
        <Text size="sm" c="red" role="alert" mt="xs">
          {take.error.message}
        </Text>
      )}
      <Modal
        opened={file !== null}
        onClose={() => choose(null)}
        title={t("flashcards.anki.import")}
        size="lg"
        closeButtonProps={{ "aria-label": t("ui.close") }}
      >
        <Stack gap="md">
          {found && <Reading found={found} />}
          {found && found.answers > 0 && (
            <Checkbox
              checked={answers}
              onChange={(event) => setAnswers(event.currentTarget.checked)}
              label={t("flashcards.anki.answers", { count: found.answers })}
              description={t("flashcards.anki.answersWhy")}
            />
          )}
          {error && (
            <Alert color="red" role="alert" title={"title" in error ? String(error.title) : undefined}>
              {error.message}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => choose(null)}>
              {t("ui.cancel")}
            </Button>
            <Button
              disabled={nothing}
              loading={read.isPending || apply.isPending}
              onClick={() => file && apply.mutate(file)}
            >
              {t("flashcards.anki.importNow")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </section>
  );
}

/** A link cannot say in which language to write the package; a download of what was fetched can. */
function save(blob: Blob) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = "zachet.apkg";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function Reading({ found }: { found: AnkiReading }) {
  const { t } = useTranslation();
  return (
    <div>
      <ul>
        {found.cards.map(({ fate, count }) => (
          <li key={fate}>{t(`flashcards.anki.fate.${fate}`, { count })}</li>
        ))}
        {found.media > 0 && <li>{t("flashcards.anki.media", { count: found.media })}</li>}
      </ul>
      {found.questions.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t("flashcards.anki.among")}
          </Text>
          <ul>
            {found.questions.map((question) => (
              <li key={question}>{plainly(question)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
