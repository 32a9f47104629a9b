import { Alert, Badge, Button, Group, Select, Stack, Text, TextInput, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../api/client";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { AnkiExchange } from "./AnkiExchange";
import { CardEditor, ItemChoice } from "./CardEditor";
import { Exchange } from "./Exchange";
import { FilesExchange } from "./FilesExchange";
import { OneCard } from "./OneCard";
import { plainly } from "./plainly";
import { cardsQuery } from "./queries";
import type { CardLine } from "./types";
import classes from "./Cards.module.css";

const WHICH = ["all", "due", "fresh", "own", "edited", "suspended", "leech"] as const;
const SHOWN = 50;

/** All cards: to look through, to find, to write. */
export default function CardsPage() {
  const { t } = useTranslation();
  const [which, setWhich] = useState<string>("all");
  const [item, setItem] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed, 250);
  const [writing, setWriting] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const wanted = { which, item: item ?? "", q };
  const { data, error, refetch } = useQuery({ ...cardsQuery(wanted), placeholderData: keepPreviousData });
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  if (!data) {
    return <PageSkeleton />;
  }
  return (
    <Page title={t("flashcards.all")}>
      <Group justify="space-between" mb="lg">
        <Title order={1}>{t("flashcards.all")}</Title>
        <Group gap="sm">
          <Button variant="default" onClick={() => setWriting(true)}>
            {t("flashcards.write")}
          </Button>
          <Button component={Link} to="/review">
            {t("flashcards.review")}
          </Button>
        </Group>
      </Group>
      <div className={classes.filters}>
        <TextInput
          label={t("flashcards.search")}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          label={t("flashcards.which")}
          value={which}
          onChange={(value) => setWhich(value ?? "all")}
          allowDeselect={false}
          data={WHICH.map((value) => ({ value, label: t(`flashcards.which.${value}`) }))}
        />
        <ItemChoice value={item} onChange={setItem} none={t("flashcards.everything")} />
      </div>
      <Found key={JSON.stringify(wanted)} lines={data} open={open} onOpen={setOpen} />
      <div className={classes.exchanges}>
        <Exchange />
        <AnkiExchange />
        <FilesExchange />
      </div>
      <CardEditor
        card={null}
        opened={writing}
        onClose={() => setWriting(false)}
        onSaved={() => setWhich("own")}
      />
    </Page>
  );
}

interface FoundProps {
  lines: CardLine[];
  /** The card that is open: it stays so while the list around it changes. */
  open: string | null;
  onOpen: (id: string | null) => void;
}

function Found({ lines, open, onOpen }: FoundProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN);
  return (
    <Stack gap="md" mt="md">
      <Text size="sm" c="dimmed" role="status">
        {t("flashcards.found", { count: lines.length })}
      </Text>
      <ul className={classes.lines}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className={classes.lineHead}
              aria-expanded={line.id === open}
              onClick={() => onOpen(line.id === open ? null : line.id)}
            >
              {plainly(line.question)}
            </button>
            <Marks line={line} />
            {line.id === open && <OneCard id={line.id} actions={<Actions line={line} />} />}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + SHOWN)}>
          {t("flashcards.showMore", { count: lines.length - shown })}
        </Button>
      )}
    </Stack>
  );
}

function Marks({ line }: { line: CardLine }) {
  const { t, i18n } = useTranslation();
  const due = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" }).format(new Date(line.due));
  const words = [
    line.item?.title ?? t("flashcards.anyItem"),
    line.phase === "new" ? t("flashcards.phase.new") : t("flashcards.nextOn", { date: due }),
    ...(line.reviews > 0 ? [t("flashcards.reviewed", { count: line.reviews })] : []),
  ];
  return (
    <Group gap={8} mt={4}>
      <Text size="sm" c="dimmed">
        {words.join(" · ")}
      </Text>
      {line.origin !== "bank" && <Mark text={t(`flashcards.origin.${line.origin}`)} />}
      {line.edited && <Mark text={t("flashcards.which.edited")} />}
      {line.suspended && <Mark text={t("flashcards.which.suspended")} />}
      {line.leech && <Mark text={t("flashcards.which.leech")} />}
    </Group>
  );
}

function Mark({ text }: { text: string }) {
  return (
    <Badge variant="default" size="sm" tt="none" fw={500}>
      {text}
    </Badge>
  );
}

/** What can be done with a card that is open: put it otherwise, set it aside, remove it. */
function Actions({ line }: { line: CardLine }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const path = `/api/cards/${encodeURIComponent(line.id)}`;
  const changed = () => client.invalidateQueries({ queryKey: ["cards"] });
  const suspend = useMutation({
    mutationFn: () => call(`${path}/suspension`, { method: line.suspended ? "DELETE" : "PUT" }),
    onSuccess: changed,
  });
  const remove = useMutation({
    mutationFn: () => call(path, { method: "DELETE" }),
    onSuccess: changed,
  });
  const problem = suspend.error ?? remove.error;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={suspend.isPending}
        onClick={() => suspend.mutate()}
      >
        {t(line.suspended ? "flashcards.resume" : "flashcards.suspend")}
      </Button>
      {line.origin !== "bank" &&
        line.origin !== "file" &&
        (removing ? (
          <Button color="red" size="compact-sm" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t("flashcards.removeNow")}
          </Button>
        ) : (
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => setRemoving(true)}>
            {t("flashcards.remove")}
          </Button>
        ))}
      {problem && (
        <Alert color="red" role="alert">
          {problem.message}
        </Alert>
      )}
    </>
  );
}
