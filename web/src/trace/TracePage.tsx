import { useNavigate, useSearch } from "@tanstack/react-router";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useTitle } from "../ui/Page";
import { FailedCase } from "./FailedCase";
import { traceSearch } from "./search";
import { Snippet } from "./Snippet";
import classes from "./Trace.module.css";

/** A run replayed step by step: of a program of one's own, or of a case that failed. */
export default function TracePage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/trace" });
  const navigate = useNavigate({ from: "/trace" });
  useTitle(t("trace.title"));
  const change = (next: Record<string, unknown>, replace = true) =>
    navigate({ search: traceSearch(next), replace, resetScroll: false });
  const { submission, case: name } = search;
  const place = {
    step: search.step ?? 1,
    counts: search.counts ?? false,
    onStep: (step: number) => void change({ ...search, step }),
    onCounts: (on: boolean) => void change({ ...search, counts: on }),
  };
  const onCode = (code: string | undefined) =>
    void change({ code, counts: search.counts }, code === search.code);
  return (
    <div className={classes.page}>
      <VisuallyHidden>
        <h1>{t("trace.title")}</h1>
      </VisuallyHidden>
      {submission && name ? (
        <FailedCase key={`${submission} ${name}`} submission={submission} name={name} place={place} />
      ) : (
        <Snippet code={search.code} place={place} onCode={onCode} />
      )}
    </div>
  );
}
