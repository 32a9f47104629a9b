import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Mastery.module.css";
import type { Model } from "./types";

const UNKNOWN = ["offer", "independence", "cards", "day"] as const;

/** The model: its formula, with the constants that the server computes with. */
export function Computed({ model }: { model: Model }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" });
  const worth: [string, number][] = [
    ["interview", model.counts.interview],
    ["exercise", model.counts.exercise],
    ["placement", model.counts.placement],
    ["claim", model.counts.claim],
    ["followUp", model.counts.followUp],
    ["card", model.card],
  ];
  return (
    <details className={classes.computed} id="computed">
      <summary>{t("mastery.computed")}</summary>
      <Text mt="sm">{t("mastery.computed.item")}</Text>
      <pre className={classes.formula} tabIndex={0} aria-label={t("mastery.computed.formula")}>
        {[
          "a = m·n₀ + Σ n·s·h",
          "b = (1 − m)·n₀ + Σ n·(1 − s)",
          `n = k·w·2^(−t/${number.format(model.halfLife)})`,
          "p = a / (a + b)",
        ].join("\n")}
      </pre>
      <ul>
        <li>
          {t("mastery.computed.prior", {
            basic: percent.format(model.priors.basic),
            usual: percent.format(model.priors.usual),
            high: percent.format(model.priors.high),
            count: number.format(model.priorCount),
          })}
        </li>
        <li>{t("mastery.computed.fact", { days: number.format(model.halfLife) })}</li>
        <li>{t("mastery.computed.help", { helped: number.format(model.helped) })}</li>
        <li>
          {t("mastery.computed.caps", {
            weak: number.format(model.weak),
            cards: number.format(model.cards),
          })}
        </li>
        <li>{t("mastery.computed.again")}</li>
        <li>{t("mastery.computed.interval")}</li>
        <li>
          {t("mastery.computed.enough", {
            enough: number.format(model.enough),
            share: percent.format(model.share),
          })}
        </li>
        <li>{t("mastery.computed.together")}</li>
      </ul>
      <table>
        <caption>{t("mastery.computed.worth")}</caption>
        <tbody>
          {worth.map(([kind, count]) => (
            <tr key={kind}>
              <th scope="row">{t(`mastery.worth.${kind}`)}</th>
              <td>{number.format(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text>{t("mastery.computed.judgement")}</Text>
      <Text mt="md" fw={600}>
        {t("mastery.unknown")}
      </Text>
      <ul>
        {UNKNOWN.map((what) => (
          <li key={what}>{t(`mastery.unknown.${what}`)}</li>
        ))}
      </ul>
    </details>
  );
}
