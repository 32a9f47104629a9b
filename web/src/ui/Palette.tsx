import { useHotkeys } from "@mantine/hooks";
import { Spotlight, type SpotlightActionGroupData, spotlight } from "@mantine/spotlight";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { checklistQuery, exercisesQuery } from "../api/queries";
import { SearchIcon } from "./icons";
import { sections } from "./sections";

/** Goes to any page, item or exercise by its name. */
export function Palette() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const groups = useDestinations(opened);
  // By the key's place: on a Russian layout that key types another letter.
  useHotkeys(
    ["mod + K", "mod + P"].map((key) => [key, spotlight.toggle, { usePhysicalKeys: true }]),
    [],
    true,
  );
  return (
    <Spotlight
      actions={groups}
      shortcut={null}
      onSpotlightOpen={() => setOpened(true)}
      nothingFound={t("ui.nothingFound")}
      highlightQuery
      scrollable
      maxHeight={420}
      limit={40}
      searchProps={{
        leftSection: <SearchIcon />,
        placeholder: t("ui.findPlaceholder"),
        "aria-label": t("ui.find"),
        onKeyDown: chooseFirst,
      }}
    />
  );
}

/** What was typed before the list came has chosen nothing of it, and Enter would do nothing. */
function chooseFirst({ key }: KeyboardEvent) {
  if (key === "Enter" && !document.querySelector("[data-action][data-selected]")) {
    document.querySelector<HTMLElement>("[data-action]")?.click();
  }
}

/** Pages that are reached from a section. */
const FURTHER = [
  { to: "/placement", name: "placement.title" },
  { to: "/cards", name: "flashcards.all" },
  { to: "/internals", name: "knowledge.internals" },
  { to: "/isolation", name: "isolation.title" },
  { to: "/plan/evening", name: "evening.title" },
  { to: "/debrief", name: "debrief.title" },
];

function useDestinations(wanted: boolean): SpotlightActionGroupData[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const checklist = useQuery({ ...checklistQuery(), enabled: wanted });
  const exercises = useQuery({ ...exercisesQuery(), enabled: wanted });
  const go = (to: string) => () => {
    spotlight.close();
    void navigate({ to });
  };
  return [
    {
      group: t("ui.pages"),
      actions: [...sections, ...FURTHER].map(({ to, name }) => ({ id: to, label: t(name), onClick: go(to) })),
    },
    {
      group: t("ui.exercises"),
      actions: (exercises.data ?? []).map((exercise) => ({
        id: exercise.id,
        label: exercise.title,
        keywords: exercise.items.map((item) => item.title),
        description: exercise.items[0]?.title ?? "",
        onClick: go(`/practice/${exercise.id}`),
      })),
    },
    {
      group: t("ui.items"),
      actions: (checklist.data?.sections ?? []).flatMap((section) =>
        section.items.map((item) => ({
          id: item.id,
          label: item.title,
          description: section.title,
          onClick: go(`/checklist/${item.id}`),
        })),
      ),
    },
  ];
}
