import { Alert, Button, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import type { Attempt } from "../api/types";
import { Prose } from "../ui/Prose";

/** Hints, one by one. Each says more than the one before, and each is remembered. */
export function Hints({ attempt, exerciseId }: { attempt: Attempt; exerciseId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const next = attempt.hintsHtml.length + 1;
  const open = useMutation({
    mutationFn: () => call<Attempt>(`/api/attempts/${attempt.id}/hints`, { method: "POST", body: { next } }),
    onSuccess: (changed) =>
      client.setQueryData<Attempt>(["attempt", exerciseId], (now) =>
        now ? { ...now, hintsHtml: changed.hintsHtml } : changed,
      ),
  });
  return (
    <section aria-labelledby="hints">
      <Title order={2} size="h5" id="hints" mt="xl" mb="xs">
        {t("practice.hints")}
      </Title>
      <Stack gap="sm" align="start">
        {attempt.hintsHtml.map((html) => (
          <Alert key={html} color="accent" variant="light" w="100%">
            <Prose html={html} />
          </Alert>
        ))}
        {next <= attempt.hintsTotal && (
          <>
            <Button variant="default" loading={open.isPending} onClick={() => open.mutate()}>
              {t("practice.hint", { next, total: attempt.hintsTotal })}
            </Button>
            {!attempt.solved && (
              <Text size="sm" c="dimmed">
                {t("practice.hintNote")}
              </Text>
            )}
          </>
        )}
        {open.error && <Text c="red">{open.error.message}</Text>}
      </Stack>
    </section>
  );
}
