import { useMantineColorScheme } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { sessionQuery } from "../api/queries";
import { speak } from "../i18n";
import { BottomBar } from "./BottomBar";
import { Header } from "./Header";
import { Notices } from "./Notices";
import { Palette } from "./Palette";
import classes from "./Shell.module.css";
import { Shortcuts } from "./Shortcuts";
import { rememberTheme, schemeOf } from "./theme";

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const [shortcuts, setShortcuts] = useState(false);
  useRememberedChoices();
  useHotkeys([["shift + ?", () => setShortcuts(true)]], ["INPUT", "TEXTAREA", "SELECT"]);
  return (
    <>
      <a className="skip-link" href="#main">
        {t("ui.skip")}
      </a>
      <Header onShortcuts={() => setShortcuts(true)} />
      <Notices />
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <BottomBar />
      <Palette />
      <Shortcuts opened={shortcuts} onClose={() => setShortcuts(false)} />
    </>
  );
}

/** Another browser of the same learner opens in the language and colours that he chose before. */
function useRememberedChoices() {
  const { data } = useQuery(sessionQuery());
  const { i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const language = data?.learner.language;
  const theme = data?.learner.theme;
  useEffect(() => {
    if (language && language !== i18n.language) {
      void speak(language);
    }
  }, [language, i18n]);
  useEffect(() => {
    if (theme) {
      rememberTheme(theme);
      setColorScheme(schemeOf(theme));
    }
  }, [theme, setColorScheme]);
}
