import { Alert, NumberInput, SegmentedControl, Stack, Switch, Text, Title } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { Memory } from "./Memory";
import { cardSettingsQuery } from "./queries";
import type { CardSettings as Settings } from "./types";

const RETENTIONS = ["0.8", "0.85", "0.9", "0.95"];
const MOST_NEW = 200;

/** How many new cards a day, and how well they are to be kept. */
export function CardSettings() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(cardSettingsQuery());
  const change = useMutation({
    mutationFn: (part: Partial<Settings>) =>
      call<Settings>("/api/cards/settings", { method: "PATCH", body: part }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["cards"] }),
  });
  const changeLater = useDebouncedCallback((newPerDay: number) => change.mutate({ newPerDay }), {
    delay: 600,
    flushOnUnmount: true,
  });
  if (!data) {
    return null;
  }
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" });
  return (
    <section aria-labelledby="card-settings">
      <Title order={2} size="h4" id="card-settings" mb="sm">
        {t("flashcards.nav")}
      </Title>
      <Stack gap="md">
        <NumberInput
          label={t("flashcards.newPerDay")}
          description={t("flashcards.newPerDayWhy")}
          defaultValue={data.newPerDay}
          min={0}
          max={MOST_NEW}
          clampBehavior="strict"
          allowDecimal={false}
          hideControls
          onChange={(value) => typeof value === "number" && changeLater(value)}
        />
        <div>
          <Text size="sm" fw={500}>
            {t("flashcards.retention")}
          </Text>
          <Text size="xs" c="dimmed" mb={6}>
            {t("flashcards.retentionWhy")}
          </Text>
          <SegmentedControl
            aria-label={t("flashcards.retention")}
            value={String(data.retention)}
            onChange={(value) => change.mutate({ retention: Number(value) })}
            data={RETENTIONS.map((value) => ({ value, label: percent.format(Number(value)) }))}
          />
        </div>
        <Switch
          checked={data.automatic}
          onChange={(event) => change.mutate({ automatic: event.currentTarget.checked })}
          label={t("flashcards.automatic")}
          description={t("flashcards.automaticWhy")}
        />
        {change.error && (
          <Alert color="red" role="alert">
            {change.error.message}
          </Alert>
        )}
        <Memory />
      </Stack>
    </section>
  );
}
