import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Calibration } from "./types";
import { inWords } from "./words";

/** A shift of the log-odds under which predictions are as good as right. */
const SMALL = 0.05;

/** Whether and how real interviews have changed the figures. */
export function Calibrated({
  calibration: { questions, least, shift, before },
}: {
  calibration: Calibration;
}) {
  const { t } = useTranslation();
  const outcome = Math.abs(shift) < SMALL ? "agrees" : shift < 0 ? "lower" : "higher";
  return (
    <section aria-labelledby="calibration">
      <Title order={2} size="h4" id="calibration">
        {t("mastery.calibration")}
      </Title>
      <Text mt={6} maw={680}>
        {questions < least
          ? t("mastery.calibration.few", { count: questions, least })
          : t(`mastery.calibration.${outcome}`, { count: questions })}
        {before &&
          outcome !== "agrees" &&
          ` ${t("mastery.calibration.before", { range: inWords(before, t) })}`}
      </Text>
    </section>
  );
}
