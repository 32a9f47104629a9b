import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AskedList } from "./Conditions";
import classes from "./Plan.module.css";
import type { PlanExercise } from "./types";

/** What is given and what is asked of it: the query, what may change, the conditions. */
export function Given({ exercise }: { exercise: PlanExercise }) {
  const { t } = useTranslation();
  const asks = exercise.questions.length > 0;
  const named = exercise.bindings.filter((binding) => Object.keys(binding).length > 0);
  return (
    <>
      <Title order={2} size="h5" mt="lg">
        {t("plans.query")}
      </Title>
      <pre className={classes.query}>{exercise.query.trim()}</pre>
      {named.length > 0 && (
        <>
          <Text size="sm">{t("plans.bindings")}</Text>
          <ul className={classes.asked}>
            {named.map((binding) => (
              <li key={JSON.stringify(binding)}>
                <code>
                  {Object.entries(binding)
                    .map(([name, value]) => `:${name} = ${value}`)
                    .join(", ")}
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
      <Title order={2} size="h5" mt="lg">
        {t(asks ? "plans.cureMust" : "plans.conditions")}
      </Title>
      <AskedList conditions={exercise.conditions} />
      <Text size="sm" mt="sm">
        {asks
          ? t("plans.mayChange.asked")
          : `${t(`plans.mayChange.${exercise.mayChange}`)} ${t("plans.judged")}`}
      </Text>
      <Script title={t("plans.prepare")} text={exercise.prepare} />
      <Script title={t("plans.write")} text={exercise.write} />
    </>
  );
}

function Script({ title, text }: { title: string; text: string }) {
  return text === "" ? null : (
    <details className={classes.script}>
      <summary>{title}</summary>
      <pre className={classes.query}>{text.trim()}</pre>
    </details>
  );
}
