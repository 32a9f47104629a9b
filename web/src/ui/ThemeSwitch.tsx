import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Theme } from "../api/types";
import { useChangeLearner } from "../learner/useChangeLearner";
import classes from "./Shell.module.css";
import { MoonIcon, SunIcon, SystemIcon } from "./icons";

const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };

/** Goes round system, light, dark. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme } = useMantineColorScheme();
  const change = useChangeLearner();
  const now: Theme = colorScheme === "auto" ? "system" : colorScheme;
  return (
    <ActionIcon
      className={classes.theme ?? ""}
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t("ui.theme", { now: t(`ui.theme.${now}`), next: t(`ui.theme.${NEXT[now]}`) })}
      onClick={() => change({ theme: NEXT[now] })}
    >
      {now === "system" ? <SystemIcon /> : now === "light" ? <SunIcon /> : <MoonIcon />}
    </ActionIcon>
  );
}
