import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";
import { sessionQuery } from "../api/queries";
import { phrase } from "./phrases";
import classes from "./Shell.module.css";

/** What keeps the product from working, for as long as it does. */
export function Notices() {
  const { t, i18n } = useTranslation();
  const { data, error, failureReason } = useQuery(sessionQuery());
  const trouble = error ?? failureReason;
  const offline = trouble instanceof ApiProblem && (trouble.offline || trouble.status >= 500);
  return (
    <div aria-live="polite">
      {offline && <div className={classes.notice}>{t("ui.reconnecting")}</div>}
      {data && !data.judge.available && (
        <div className={classes.notice}>
          <strong>{t("ui.noJudge")}</strong> {phrase(data.judge.reason ?? "", i18n.language)};{" "}
          {phrase(data.judge.mend ?? "", i18n.language)}
        </div>
      )}
    </div>
  );
}
