import { Anchor, Button, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { inWords } from "./dates";
import classes from "./Plan.module.css";
import { usePlanChange } from "./queries";
import type { Plan } from "./types";
import { workLink } from "./workLink";

type Left = Plan["notCovered"][number];
type Why = Left["why"];

const whys: Why[] = [
  "no-time",
  "no-day-long-enough",
  "prerequisite-not-reached",
  "too-little-worth",
  "dropped",
];

/** What the plan leaves out, and why: better known now than found out at the interview. */
export function NotCovered({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const left = plan.notCovered.length + plan.cardsNotCovered.length + plan.bare.length;
  if (left === 0) {
    return <Text>{t("plan.allCovered")}</Text>;
  }
  return (
    <section aria-labelledby="not-covered">
      <Title order={2} size="h4" id="not-covered">
        {t("plan.notCovered")}
      </Title>
      <Text size="sm" c="dimmed" mt={4} mb="md">
        {t("plan.notCoveredWhat")}
      </Text>
      <Stack gap="lg">
        {whys.map((why) => (
          <Group key={why} why={why} left={plan.notCovered.filter((one) => one.why === why)} />
        ))}
        {plan.cardsNotCovered.length > 0 && (
          <ul className={classes.left}>
            {plan.cardsNotCovered.map(({ why, count }) => (
              <li key={why}>{t(`plan.cardsLeft.${why}`, { count })}</li>
            ))}
          </ul>
        )}
        {plan.bare.length > 0 && (
          <details>
            <summary>{t("plan.bare", { count: plan.bare.length })}</summary>
            <ul className={classes.left}>
              {plan.bare.map((item) => (
                <li key={item.id}>
                  <Anchor component={Link} to={`/checklist/${item.id}`}>
                    {item.title}
                  </Anchor>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </section>
  );
}

function Group({ why, left }: { why: Why; left: Left[] }) {
  const { t } = useTranslation();
  const change = usePlanChange();
  if (left.length === 0) {
    return null;
  }
  return (
    <details open={why === "dropped"}>
      <summary>{t(`plan.left.${why}`, { count: left.length })}</summary>
      <ul className={classes.left}>
        {left.map(({ work, missing }) => (
          <li key={work.id}>
            <Anchor component={Link} to={workLink(work)}>
              {work.title}
            </Anchor>
            {missing.length > 0 &&
              ` — ${t("plan.missing", { titles: missing.map((one) => one.title).join(", ") })}`}
            {why === "dropped" && (
              <Button
                variant="subtle"
                size="compact-sm"
                ml={6}
                onClick={() => change.mutate({ kind: "unwish", work })}
              >
                {t("plan.takeBack")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Wishes that cannot be kept, with the reason. */
export function PinsRefused({ plan }: { plan: Plan }) {
  const { t, i18n } = useTranslation();
  const change = usePlanChange();
  if (plan.pinsRefused.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="pins-refused">
      <Title order={2} size="h4" id="pins-refused">
        {t("plan.pinsRefused")}
      </Title>
      <ul className={classes.left}>
        {plan.pinsRefused.map(({ work, date, why }) => (
          <li key={work.id}>
            {work.title}, {inWords(date, i18n.language)} — {t(`plan.refusal.${why}`)}
            <Button
              variant="subtle"
              size="compact-sm"
              ml={6}
              onClick={() => change.mutate({ kind: "unwish", work })}
            >
              {t("plan.unpin")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
