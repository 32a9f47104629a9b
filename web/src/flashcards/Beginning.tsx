import { Alert, Anchor, Button, Group, SegmentedControl, Select, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { checklistQuery } from "../api/queries";
import { loadQuery } from "./queries";
import { begin, type Session } from "./session";
import type { CardLoad, CardSession } from "./types";

const MINUTES = ["5", "10", "15", "30"];
const INTERNALS = "track:internals";
const ITEM = "item:";

/** The item that a link such as `/review?item=python-core.gc` asks for. */
function linkedItem(): string | null {
  const item = new URLSearchParams(window.location.search).get("item");
  return item ? ITEM + item : null;
}

/** What waits, and how much time there is for it. */
export function Beginning({ onStart }: { onStart: (session: Session) => void }) {
  const { t, i18n } = useTranslation();
  const load = useQuery(loadQuery());
  const checklist = useQuery(checklistQuery());
  const [minutes, setMinutes] = useState("15");
  const [about, setAbout] = useState(linkedItem);
  const start = useMutation({
    mutationFn: () => {
      const wanted = new URLSearchParams({ minutes });
      if (about === INTERNALS) {
        wanted.set("track", "internals");
      } else if (about?.startsWith(ITEM)) {
        wanted.set("item", about.slice(ITEM.length));
      } else if (about) {
        wanted.set("section", about);
      }
      return call<CardSession>(`/api/cards/session?${wanted.toString()}`);
    },
    onSuccess: (found) => onStart(begin(found, Number(minutes), i18n.language, Date.now())),
  });
  const linked = linkedItem();
  const item = checklist.data?.sections
    .flatMap((section) => section.items)
    .find(({ id }) => ITEM + id === linked);
  const nothing = start.data?.cards.length === 0;
  return (
    <Stack gap="xl">
      <div>
        <Title order={1}>{t("flashcards.review")}</Title>
        {load.data && <Waiting load={load.data} />}
      </div>
      <div>
        <Text size="sm" fw={500} mb={6}>
          {t("flashcards.howLong")}
        </Text>
        <SegmentedControl
          aria-label={t("flashcards.howLong")}
          value={minutes}
          onChange={setMinutes}
          data={MINUTES}
        />
      </div>
      <Select
        label={t("flashcards.about")}
        placeholder={t("flashcards.everything")}
        value={about}
        onChange={setAbout}
        clearable
        clearButtonProps={{ "aria-label": t("flashcards.everything") }}
        maw={420}
        data={[
          ...(item ? [{ value: ITEM + item.id, label: item.title }] : []),
          { value: INTERNALS, label: t("flashcards.internals") },
          ...(checklist.data?.sections ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <Group gap="lg">
        <Button size="md" loading={start.isPending} onClick={() => start.mutate()}>
          {t("flashcards.start")}
        </Button>
        <Anchor component={Link} to="/cards">
          {t("flashcards.all")}
        </Anchor>
      </Group>
      {nothing && <Text role="status">{t("flashcards.nothing")}</Text>}
      {start.error && (
        <Alert color="red" role="alert">
          {start.error.message}
        </Alert>
      )}
    </Stack>
  );
}

function Waiting({ load }: { load: CardLoad }) {
  const { t } = useTranslation();
  return (
    <Text c="dimmed" mt={6}>
      {t("flashcards.due", { count: load.due })}, {t("flashcards.fresh", { count: load.fresh })}
      {load.seconds > 0 &&
        ` · ${t("flashcards.about.minutes", { count: Math.max(1, Math.round(load.seconds / 60)) })}`}
    </Text>
  );
}
