import { Alert, Button, Group, Modal, Text, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";

/** Everything can be taken along, and everything can be erased. */
export function YourData() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="your-data">
      <Title order={2} size="h4" id="your-data" mb={6}>
        {t("learner.data")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t("learner.dataWhy")}
      </Text>
      <Group>
        <Button variant="default" component="a" href="/api/learner/export" download="zachet-export.json">
          {t("learner.export")}
        </Button>
        <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
          {t("learner.erase")}
        </Button>
      </Group>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t("learner.erase")}
        closeButtonProps={{ "aria-label": t("ui.close") }}
      >
        <Erasure onClose={() => setAsking(false)} />
      </Modal>
    </section>
  );
}

function Erasure({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const word = t("learner.eraseWord");
  const erase = useMutation({
    mutationFn: () => call<undefined>("/api/learner?confirm=delete", { method: "DELETE" }),
    onSuccess: () => {
      forget();
      window.location.assign("/");
    },
  });
  return (
    <>
      <Text mb="md">{t("learner.eraseWhat")}</Text>
      <TextInput
        label={t("learner.eraseType", { word })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      {erase.error && (
        <Alert color="red" mt="md">
          {erase.error.message}
        </Alert>
      )}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("ui.cancel")}
        </Button>
        <Button
          color="red"
          disabled={typed.trim() !== word}
          loading={erase.isPending}
          onClick={() => erase.mutate()}
        >
          {t("learner.eraseNow")}
        </Button>
      </Group>
    </>
  );
}

/** What this browser keeps of the learner goes too. */
function forget() {
  try {
    for (const store of [localStorage, sessionStorage]) {
      Object.keys(store)
        .filter((key) => key.startsWith("zachet."))
        .forEach((key) => {
          store.removeItem(key);
        });
    }
  } catch {
    // storage is refused: then nothing was kept
  }
}
