import { Button, Group, Switch, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { cardMemoryQuery } from "./queries";
import type { CardMemory } from "./types";
import classes from "./Cards.module.css";

/** By which weights of memory the cards are dated, and fitting them to one's own reviews. */
export function Memory() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(cardMemoryQuery());
  const taken = (memory: CardMemory) => {
    client.setQueryData(cardMemoryQuery().queryKey, memory);
    void client.invalidateQueries({ queryKey: ["cards", "load"] });
    void client.invalidateQueries({ queryKey: ["cards", "browse"] });
  };
  const fit = useMutation({
    mutationFn: () => call<CardMemory>("/api/cards/memory/fit", { method: "POST" }),
    onSuccess: taken,
  });
  const choose = useMutation({
    mutationFn: (fitted: boolean) =>
      call<CardMemory>("/api/cards/memory", { method: "PUT", body: { fitted } }),
    onSuccess: taken,
  });
  if (!data) {
    return null;
  }
  const few = data.reviews < data.wanted;
  const error = fit.error ?? choose.error;
  return (
    <div>
      <Text size="sm" fw={500}>
        {t("flashcards.memory")}
      </Text>
      <Text size="xs" c="dimmed" mb={6}>
        {t("flashcards.memoryWhy")}
      </Text>
      <Text size="sm" mb="xs" role="status">
        {data.running ? t("flashcards.memory.running") : <Standing memory={data} />}
      </Text>
      <Group gap="md">
        {data.fit?.better && (
          <Switch
            checked={data.inUse === "fitted"}
            onChange={(event) => choose.mutate(event.currentTarget.checked)}
            label={t("flashcards.memory.use")}
          />
        )}
        {!few && (
          <Button
            variant="default"
            size="compact-sm"
            loading={data.running || fit.isPending}
            onClick={() => fit.mutate()}
          >
            {t("flashcards.memory.fit")}
          </Button>
        )}
      </Group>
      {error && (
        <Text size="sm" c="red" role="alert">
          {error.message}
        </Text>
      )}
    </div>
  );
}

function Standing({ memory }: { memory: CardMemory }) {
  const { t, i18n } = useTranslation();
  const { fit } = memory;
  if (!fit) {
    return memory.reviews < memory.wanted
      ? t("flashcards.memory.few", { reviews: memory.reviews, wanted: memory.wanted })
      : t("flashcards.memory.enough");
  }
  const loss = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" }).format(new Date(fit.at));
  const key = fit.better ? "flashcards.memory.better" : "flashcards.memory.notBetter";
  return (
    <span className={classes.figure}>
      {t(key, {
        count: fit.reviews,
        date,
        later: fit.later,
        after: loss.format(fit.after),
        before: loss.format(fit.before),
      })}
    </span>
  );
}
