import { Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../api/types";
import { code, prediction } from "./words";
import { NO_LEVEL } from "./types";
import classes from "./Isolation.module.css";

/** What a verdict on an interleaving rests on. */
export function IsolationFinding({ finding }: { finding: Finding }) {
  switch (finding.type) {
    case "predictions":
      return <Predictions finding={finding} />;
    case "weakest-level":
      return <Weakest finding={finding} />;
    case "cures":
      return <Cures finding={finding} />;
    default:
      return null;
  }
}

type Of<T extends Finding["type"]> = Extract<Finding, { type: T }>;

function useLanguage(): "ru" | "en" {
  const { i18n } = useTranslation();
  return i18n.language === "ru" ? "ru" : "en";
}

function Predictions({ finding }: { finding: Of<"predictions"> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-labelledby="isolation-predictions">
      <Title order={3} size="h5" id="isolation-predictions" mb="xs">
        {t("isolation.predictions", { right: finding.right, total: finding.lines.length })}
      </Title>
      <ol className={classes.told}>
        {finding.lines.map((line) => (
          <li key={`${line.step} ${line.session}`} data-right={line.right}>
            <Text fw={600} size="sm">
              {t("isolation.atStep", { step: line.step + 1, session: line.session })}{" "}
              {line.right
                ? t("isolation.right", { really: prediction(line.really, t) })
                : t("isolation.wrong", {
                    chosen: line.chosen ? prediction(line.chosen, t) : t("isolation.nothingSaid"),
                    really: prediction(line.really, t),
                  })}
            </Text>
            <Text size="sm">{line.why[language]}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Weakest({ finding }: { finding: Of<"weakest-level"> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = (level: string) =>
    level === NO_LEVEL ? t("isolation.noLevel") : t(`isolation.level.${level}`);
  return (
    <section aria-labelledby="isolation-weakest">
      <Title order={3} size="h5" id="isolation-weakest" mb="xs">
        {t("isolation.weakest")}
      </Title>
      <Text fw={600} size="sm">
        {finding.right
          ? t("isolation.rightLevel", { really: named(finding.really) })
          : t("isolation.wrongLevel", { chosen: named(finding.chosen), really: named(finding.really) })}
      </Text>
      <Text size="sm" mb="sm">
        {finding.why[language]}
      </Text>
      <Text size="sm" c="dimmed" mb={4}>
        {t("isolation.reallyDid", { server: finding.server })}
      </Text>
      <ul className={classes.levels}>
        {finding.levels.map((line) => (
          <li key={line.level}>
            <span>{t(`isolation.level.${line.level}`)}</span>
            <OutcomeMark happened={line.happened} errors={line.errors} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cures({ finding }: { finding: Of<"cures"> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-labelledby="isolation-cures">
      <Title order={3} size="h5" id="isolation-cures" mb="xs">
        {t("isolation.cures", { right: finding.right, total: finding.lines.length })}
      </Title>
      <ul className={classes.told}>
        {finding.lines.map((line) => (
          <li key={line.id} data-right={line.chosen === line.prevents}>
            <Text fw={600} size="sm">
              {line.what[language]}
            </Text>
            <Stack gap={2}>
              <OutcomeMark happened={!line.prevents} errors={line.errors} />
              <Text size="sm">{line.why[language]}</Text>
              {line.chosen !== line.prevents && (
                <Text size="sm" c="dimmed">
                  {t(line.chosen ? "isolation.chosenWrongly" : "isolation.missed")}
                </Text>
              )}
            </Stack>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether it went wrong, and with which codes statements were refused. */
export function OutcomeMark({ happened, errors }: { happened: boolean; errors: string[] }) {
  const { t } = useTranslation();
  return (
    <span className={classes.outcome} data-happened={happened}>
      {t(happened ? "isolation.happens" : "isolation.prevented")}
      {errors.length > 0 && <span className={classes.codes}>{errors.map(code).join(", ")}</span>}
    </span>
  );
}
