import { type ComboboxItem, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { checklistQuery } from "../api/queries";
import type { Named } from "../api/types";

const AS_WRITTEN = " as written";
const SHOWN = 8;

/** Adds what was asked: an item of the checklist, found by a word of it, or the question as it is typed. */
export function QuestionPicker({ onPick }: { onPick: (item: Named | null, words: string) => void }) {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(checklistQuery());
  const [typed, setTyped] = useState("");
  const words = typed.trim();
  const items = (data?.sections ?? []).flatMap((section) => section.items);
  const pick = (value: string | null) => {
    const item = items.find(({ id }) => id === value);
    if (item) {
      onPick({ id: item.id, title: item.title }, "");
    } else if (value === AS_WRITTEN && words) {
      onPick(null, words);
    }
    setTyped("");
  };
  return (
    <Select
      label={t("debrief.asked")}
      placeholder={t("debrief.askedPlaceholder")}
      description={t("debrief.askedWhat")}
      size="md"
      searchable
      selectFirstOptionOnChange
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={pick}
      maxDropdownHeight={360}
      filter={({ options, search }) => matching(options as ComboboxItem[], search)}
      data={[
        ...items.map(({ id, title }) => ({ value: id, label: title })),
        // not before the items are there: it would stand first and be taken for one of them
        ...(words && !isPending ? [{ value: AS_WRITTEN, label: t("debrief.asWritten", { words }) }] : []),
      ]}
    />
  );
}

/** Items whose title has every typed word, then the words themselves. */
export function matching(options: ComboboxItem[], search: string): ComboboxItem[] {
  const wanted = search.trim().toLowerCase().split(/\s+/);
  const items = options.filter(
    ({ value, label }) =>
      value !== AS_WRITTEN && wanted.every((word) => `${label} ${value}`.toLowerCase().includes(word)),
  );
  return [...items.slice(0, SHOWN), ...options.filter(({ value }) => value === AS_WRITTEN)];
}
