import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Language } from "../api/types";
import { useChangeLearner } from "../learner/useChangeLearner";

/** Turns to the other language; says so in that language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const change = useChangeLearner();
  const other: Language = i18n.language === "ru" ? "en" : "ru";
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      px={8}
      lang={other}
      aria-label={`${other.toUpperCase()}: ${t("ui.otherLanguage")}`}
      onClick={() => change({ language: other })}
    >
      {other.toUpperCase()}
    </Button>
  );
}
