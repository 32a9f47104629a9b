import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { showCode } from "../practice/codeEditor";
import classes from "./Claims.module.css";

/** Python to read: selectable, in the editor's colours, not to be changed. */
export function CodeView({ code }: { code: string }) {
  const { t } = useTranslation();
  const dark = useComputedColorScheme("light") === "dark";
  const box = useRef<HTMLDivElement>(null);
  const label = t("claims.colleagueCode");
  useEffect(
    () => (box.current ? showCode(box.current, code.trimEnd(), label, dark) : undefined),
    [code, label, dark],
  );
  return <div ref={box} className={classes.code} />;
}
