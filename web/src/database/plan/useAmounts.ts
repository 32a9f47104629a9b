import { useTranslation } from "react-i18next";

/** Numbers as the page's language writes them. */
export function useAmounts() {
  const { t, i18n } = useTranslation();
  const format = (value: number, digits: number) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: digits }).format(value);
  return {
    number: (value: number) => format(value, value < 10 ? 2 : 0),
    millis: (value: number) => t("plans.ms", { shown: format(value, value < 10 ? 2 : 0) }),
    bytes: (value: number) => {
      const size = Math.abs(value);
      return size >= 1e6
        ? t("plans.MB", { shown: format(value / 1e6, 1) })
        : t("plans.KB", { shown: format(value / 1e3, 0) });
    },
    times: (value: number) => t("plans.times", { shown: format(value, 2) }),
  };
}
