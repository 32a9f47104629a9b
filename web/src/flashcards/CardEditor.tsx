import { Alert, Button, Group, Modal, Select, Stack, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem, call } from "../api/client";
import { checklistQuery, queryClient } from "../api/queries";
import type { Card, CardDraft, CardText } from "./types";

interface Props {
  /** The card to be changed; null for one to be written. */
  card: Card | null;
  opened: boolean;
  onClose: () => void;
  onSaved: (card: Card) => void;
}

/** Writes a card, or puts one in other words. */
export function CardEditor(props: Props) {
  const { t } = useTranslation();
  const { card, opened, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t(card ? "flashcards.editTitle" : "flashcards.writeTitle")}
      closeButtonProps={{ "aria-label": t("ui.close") }}
    >
      {opened && <Form key={card?.id ?? "new"} {...props} />}
    </Modal>
  );
}

const EMPTY: CardText = { question: "", answer: "", strong: "", mistake: "", followUps: [], keyPoints: [] };
const PARTS = ["question", "answer", "strong", "mistake"] as const;
const LISTS = ["keyPoints", "followUps"] as const;
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function Form({ card, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const initial = card?.text ?? EMPTY;
  const [text, setText] = useState(initial);
  const [lists, setLists] = useState({
    keyPoints: initial.keyPoints.join("\n"),
    followUps: initial.followUps.join("\n"),
  });
  const [item, setItem] = useState<string | null>(card?.item?.id ?? null);
  const saved = (changed: Card) => {
    void queryClient.invalidateQueries({ queryKey: ["cards"] });
    onSaved(changed);
    onClose();
  };
  const save = useMutation({
    mutationFn: (draft: CardDraft) =>
      card
        ? call<Card>(`/api/cards/${encodeURIComponent(card.id)}`, { method: "PUT", body: draft })
        : call<Card>("/api/cards", { method: "POST", body: draft }),
    onSuccess: saved,
  });
  const revert = useMutation({
    mutationFn: () =>
      call<Card>(`/api/cards/${encodeURIComponent(card?.id ?? "")}/edit`, { method: "DELETE" }),
    onSuccess: saved,
  });
  const problem = save.error ?? revert.error;
  const empty = text.question.trim() === "" || text.answer.trim() === "";
  const send = () =>
    save.mutate({
      item,
      text: { ...text, keyPoints: lines(lists.keyPoints), followUps: lines(lists.followUps) },
    });
  return (
    <Stack gap="md">
      {(card === null || card.origin !== "bank") && (
        <ItemChoice value={item} onChange={setItem} none={t("flashcards.anyItem")} />
      )}
      {PARTS.map((part) => (
        <Textarea
          key={part}
          label={t(`flashcards.part.${part}`)}
          required={part === "question" || part === "answer"}
          value={text[part]}
          onChange={(event) => setText({ ...text, [part]: event.currentTarget.value })}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={10_000}
          {...(part === "question" ? { "data-autofocus": true } : {})}
        />
      ))}
      {LISTS.map((part) => (
        <Textarea
          key={part}
          label={t(`flashcards.part.${part}`)}
          description={t("flashcards.onePerLine")}
          value={lists[part]}
          onChange={(event) => setLists({ ...lists, [part]: event.currentTarget.value })}
          autosize
          minRows={2}
          maxRows={8}
        />
      ))}
      {problem && (
        <Alert color="red" role="alert">
          {(problem instanceof ApiProblem && problem.fields[0]?.message) || problem.message}
        </Alert>
      )}
      <Group justify="space-between">
        {card?.edited ? (
          <Button variant="default" loading={revert.isPending} onClick={() => revert.mutate()}>
            {t("flashcards.revert")}
          </Button>
        ) : (
          <span />
        )}
        <Group>
          <Button variant="default" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button disabled={empty} loading={save.isPending} onClick={send}>
            {t("flashcards.save")}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

/** A checklist item to choose, or none. */
export function ItemChoice({
  value,
  onChange,
  none,
}: {
  value: string | null;
  onChange: (item: string | null) => void;
  /** What choosing none comes to. */
  none: string;
}) {
  const { t } = useTranslation();
  const { data } = useQuery(checklistQuery());
  return (
    <Select
      label={t("flashcards.item")}
      placeholder={none}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ "aria-label": none }}
      nothingFoundMessage={t("ui.nothingFound")}
      data={(data?.sections ?? []).map((section) => ({
        group: section.title,
        items: section.items
          .filter((item) => item.kind !== "skip")
          .map((item) => ({ value: item.id, label: item.title })),
      }))}
    />
  );
}
