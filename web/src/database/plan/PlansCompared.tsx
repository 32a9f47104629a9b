import { Button, CopyButton, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Plan.module.css";
import { PlanTree } from "./PlanTree";
import { planOf } from "./tree";
import type { Measured, Planned } from "./types";
import { useAmounts } from "./useAmounts";

/** Plans and prices as they were and as they are now, side by side where there is room. */
export function PlansCompared({ before, after }: { before: Measured; after: Measured }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("plans.compared")}>
      <Title order={3} size="h5" mb="xs">
        {t("plans.compared")}
      </Title>
      <div className={classes.sides}>
        <Side title={t("plans.before")} measured={before} />
        <Side title={t("plans.after")} measured={after} />
      </div>
    </section>
  );
}

/** What was measured of a query, with its plans. */
export function Side({ title, measured }: { title: string; measured: Measured }) {
  const { t } = useTranslation();
  const { number } = useAmounts();
  const hidden = measured.statements - measured.plans.length;
  return (
    <section className={classes.side} aria-label={title}>
      <Title order={4} size="h6">
        {title}
      </Title>
      <p className={classes.sum}>
        {t("plans.pagesSum", { count: measured.pages, shown: number(measured.pages) })}
        {measured.statements > 1 && `, ${t("plans.statements", { count: measured.statements })}`}
      </p>
      {measured.plans.map((plan, i) => (
        <PlanView key={`${i} ${plan.query}`} plan={plan} title={title} queryShown={measured.statements > 1} />
      ))}
      {hidden > 0 && (
        <Text size="sm" c="dimmed">
          {t("plans.more", { count: hidden })}
        </Text>
      )}
    </section>
  );
}

function PlanView({ plan, title, queryShown }: { plan: Planned; title: string; queryShown: boolean }) {
  const { t } = useTranslation();
  const root = planOf(plan.json);
  return (
    <div className={classes.plan}>
      {queryShown ? (
        <pre className={classes.query}>{plan.query}</pre>
      ) : (
        <details className={classes.queryDetails}>
          <summary>{t("plans.query")}</summary>
          <pre className={classes.query}>{plan.query}</pre>
        </details>
      )}
      {root ? <PlanTree root={root} label={t("plans.treeOf", { title })} /> : <pre>{plan.json}</pre>}
      <CopyButton value={plan.json}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={copy}>
            {copied ? t("plans.copied") : t("plans.copy")}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
