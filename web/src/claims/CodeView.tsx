import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAnswerLanguage } from "../practice/answerLanguage";
import { showCode } from "../practice/codeEditor";
import classes from "./Claims.module.css";

/** Code to read: selectable, in the editor's colours, not to be changed. */
export function CodeView({ code }: { code: string }) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme("light") === "dark";
  const language = useAnswerLanguage();
  const box = useRef<HTMLDivElement>(null);
  const label = t("claims.colleagueCode");
  useEffect(
    () => (box.current ? showCode(box.current, code.trimEnd(), { label, language }, dark) : undefined),
    [code, label, language, dark],
  );
  return <div ref={box} className={classes.code} />;
}
