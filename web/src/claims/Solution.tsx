import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CodeView } from "./CodeView";
import { Problem } from "./Waiting";
import classes from "./Claims.module.css";

/** A colleague's solution, to compare with one's own. */
export function Solution({ code, gaveUp }: { code: string; gaveUp: boolean }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t("claims.colleague")}
      </Text>
      {gaveUp && (
        <Alert color="yellow" variant="light">
          {t("claims.gaveUp")}
        </Alert>
      )}
      <CodeView code={code} />
    </Stack>
  );
}

/** The quiet way out: says what it means before it happens. */
export function GiveUp({ giveUp }: { giveUp: () => Promise<void> }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const show = useMutation({
    mutationFn: giveUp,
    onSuccess: () => setAsked(false),
  });
  return (
    <>
      <button type="button" className={classes.quiet} onClick={() => setAsked(true)}>
        {t("claims.giveUp")}
      </button>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t("claims.giveUpTitle")}
        closeButtonProps={{ "aria-label": t("ui.close") }}
      >
        <Text mb="lg">{t("claims.giveUpWhat")}</Text>
        {show.error && <Problem error={show.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" loading={show.isPending} onClick={() => show.mutate()}>
            {t("claims.giveUpYes")}
          </Button>
          <Button data-autofocus onClick={() => setAsked(false)}>
            {t("claims.giveUpNo")}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
