import { Button, Switch, Text, Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Exercise } from "../api/types";
import type { DraftState } from "./useDraft";
import classes from "./Workspace.module.css";

interface Props {
  exercise: Exercise;
  draft: DraftState;
  plain: boolean;
  /** Null where it cannot be chosen. */
  onPlain: ((on: boolean) => void) | null;
  noLibrary: boolean;
  onNoLibrary: (on: boolean) => void;
  onReplace: (source: string) => void;
}

/** What stands over the editor: modes, reset, and whether the text is safe. */
export function EditorBar({ exercise, draft, plain, onPlain, noLibrary, onNoLibrary, onReplace }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.bar}>
      {onPlain && (
        <Tooltip label={t("practice.plainWhy")} multiline maw={280}>
          <Switch
            size="xs"
            label={t("practice.plain")}
            checked={plain}
            onChange={(event) => onPlain(event.currentTarget.checked)}
          />
        </Tooltip>
      )}
      {exercise.noLibrary && (
        <Tooltip label={t("practice.forbids", { what: exercise.noLibrary.forbids })} multiline maw={280}>
          <Switch
            size="xs"
            label={t("practice.noLibrary")}
            checked={noLibrary}
            disabled={exercise.noLibrary.always}
            onChange={(event) => onNoLibrary(event.currentTarget.checked)}
          />
        </Tooltip>
      )}
      <Text size="xs" c="dimmed" className={classes.push ?? ""} role="status">
        {t(`practice.draft.${draft.state}`)}
      </Text>
      {draft.source !== exercise.starter && (
        <Tooltip label={t("practice.resetWhy")}>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onReplace(exercise.starter)}>
            {t("practice.reset")}
          </Button>
        </Tooltip>
      )}
    </div>
  );
}
