import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { PYTHON, showCode } from "../practice/codeEditor";
import classes from "./Cards.module.css";

/** The program of a card, to be read. */
export function ProgramView({ source }: { source: string }) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme("light") === "dark";
  const box = useRef<HTMLDivElement>(null);
  const label = t("flashcards.program");
  useEffect(
    () =>
      box.current ? showCode(box.current, source.trimEnd(), { label, language: PYTHON }, dark) : undefined,
    [source, label, dark],
  );
  return <div ref={box} className={classes.code} />;
}
