import { Button, Kbd, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Purpose } from "../api/types";
import classes from "./Workspace.module.css";

interface Props {
  plain: boolean;
  busy: boolean;
  /** Whether there is anything that can judge. */
  judge: boolean;
  /** What running does, in words. */
  run: string;
  /** Stands over the buttons, where running is offered. */
  field?: ReactNode;
  /** Stands beside running. */
  choice?: ReactNode;
  onHandIn: (purpose: Purpose) => void;
}

/** Run and submit. */
export function RunBar({ plain, busy, judge, run, field, choice, onHandIn }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.runBar}>
      {!plain && field}
      <div className={classes.actions}>
        {!plain && (
          <>
            <Button variant="default" disabled={busy || !judge} onClick={() => onHandIn("run")}>
              {run}
            </Button>
            {choice}
          </>
        )}
        {!judge && (
          <Text size="sm" c="dimmed">
            {t("ui.noJudge")}
          </Text>
        )}
        <Button
          className={classes.push ?? ""}
          loading={busy}
          disabled={!judge}
          rightSection={<Kbd size="xs">Ctrl ↵</Kbd>}
          onClick={() => onHandIn("submit")}
        >
          {t("practice.submit")}
        </Button>
      </div>
    </div>
  );
}
