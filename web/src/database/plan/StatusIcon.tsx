import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";

/** A tick or a cross, with its word for those who do not see it: of a condition, or of an answer. */
export function StatusIcon({ met, right = false }: { met: boolean; right?: boolean }) {
  const { t } = useTranslation();
  const word = right ? (met ? "plans.right" : "plans.wrong") : met ? "plans.isMet" : "plans.isNotMet";
  return (
    <span className={classes.mark} data-met={met} role="img" aria-label={t(word)}>
      {met ? "✓" : "✗"}
    </span>
  );
}
