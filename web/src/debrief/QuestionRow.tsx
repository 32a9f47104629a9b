import { ActionIcon, Chip, Group, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ItemChoice } from "../flashcards/CardEditor";
import { CloseIcon } from "../ui/icons";
import classes from "./Debrief.module.css";
import { type Mark, marks, type Question } from "./types";

const LONGEST = 2_000;

/** One thing that was asked, and how it went. */
export function QuestionRow({
  question,
  titles,
  onChange,
  onRemove,
}: {
  question: Question;
  /** Names of items, to name one that is chosen here. */
  titles: Map<string, string>;
  onChange: (part: Partial<Question>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const name = question.item?.title ?? question.words;
  return (
    <li className={classes.question}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text fw={600}>{question.item?.title ?? t("debrief.ownWords")}</Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("debrief.removeQuestion", { name })}
          onClick={onRemove}
        >
          <CloseIcon />
        </ActionIcon>
      </Group>
      <fieldset className={classes.marks}>
        <legend>{t("debrief.howItWent", { name })}</legend>
        <Chip.Group value={question.mark} onChange={(mark) => onChange({ mark: mark as Mark })}>
          <Group gap={6}>
            {marks.map((mark) => (
              <Chip key={mark} value={mark} {...(mark === "failed" ? { color: "red.9" } : {})}>
                {t(`debrief.mark.${mark}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </fieldset>
      <TextInput
        aria-label={t("debrief.exactlyOf", { name })}
        placeholder={t("debrief.exactly")}
        value={question.words}
        maxLength={LONGEST}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      {!question.item && (
        <ItemChoice
          value={null}
          none={t("debrief.noItem")}
          onChange={(id) => id && onChange({ item: { id, title: titles.get(id) ?? id } })}
        />
      )}
    </li>
  );
}
