import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";

/** A tick or a cross, with its word for those who do not see it. */
export function StatusIcon({ met }: { met: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-met={met} role="img" aria-label={t(met ? "plans.isMet" : "plans.isNotMet")}>
      {met ? "✓" : "✗"}
    </span>
  );
}
