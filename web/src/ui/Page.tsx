import type { ReactNode } from "react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Shell.module.css";

/** A text page of comfortable width, named in the browser's title. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  useTitle(title);
  return <div className={classes.page}>{children}</div>;
}

/** Names the browser's tab. */
export function useTitle(title: string) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = title ? `${title} · ${t("ui.brand")}` : t("ui.brand");
  }, [title, t]);
}
