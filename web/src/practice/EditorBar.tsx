import { Button, Switch, Text, Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Exercise } from "../api/types";
import type { DraftState } from "./useDraft";
import classes from "./Workspace.module.css";

interface Props {
  starter: string;
  draft: DraftState;
  plain: boolean;
  /** Null where it cannot be chosen. */
  onPlain: ((on: boolean) => void) | null;
  /** The mode without libraries; null where there is none. */
  library: {
    rule: NonNullable<Exercise["noLibrary"]>;
    without: boolean;
    onWithout: (on: boolean) => void;
  } | null;
  onReplace: (source: string) => void;
}

/** What stands over the editor: modes, reset, and whether the text is safe. */
export function EditorBar({ starter, draft, plain, onPlain, library, onReplace }: Props) {
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
      {library && (
        <Tooltip label={t("practice.forbids", { what: library.rule.forbids })} multiline maw={280}>
          <Switch
            size="xs"
            label={t("practice.noLibrary")}
            checked={library.without}
            disabled={library.rule.always}
            onChange={(event) => library.onWithout(event.currentTarget.checked)}
          />
        </Tooltip>
      )}
      <Text size="xs" c="dimmed" className={classes.push ?? ""} role="status">
        {t(`practice.draft.${draft.state}`)}
      </Text>
      {draft.source !== starter && (
        <Tooltip label={t("practice.resetWhy")}>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onReplace(starter)}>
            {t("practice.reset")}
          </Button>
        </Tooltip>
      )}
    </div>
  );
}
