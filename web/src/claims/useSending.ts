import { useTranslation } from "react-i18next";
import type { ClaimsView } from "./types";
import { useClaims } from "./useClaims";

/** Sends what is chosen, unless something stands in the way: then that is said. */
export function useSending(view: ClaimsView) {
  const { t } = useTranslation();
  const { kept, claim, judge } = useClaims();
  const { time, memory, structure, words } = kept;
  const obstacle = !judge
    ? t("ui.noJudge")
    : view.submissionId === null
      ? `${t("claims.why.nothing")} ${t("claims.tooSlow")}`
      : time === null || memory === null
        ? t("claims.why.choose")
        : "";
  const send = () => {
    if (obstacle || claim.busy || time === null || memory === null) {
      return false;
    }
    claim.handIn({ time, memory, structure, words });
    return true;
  };
  return { send, obstacle };
}
