import { Alert, Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChangeNotice } from "./ChangeNotice";
import { inWords, plusDays } from "./dates";
import classes from "./Plan.module.css";
import { NearInterview } from "./NearInterview";
import { usePlanChange } from "./queries";
import { CardsRow, StepRow } from "./StepRow";
import type { Plan, PlanDay } from "./types";
import { workLink } from "./workLink";

const SHORT_EVENING = 15;

/** What the plan has for today, and what of it is done. */
export function TodaysSteps({ plan }: { plan: Plan }) {
  const { t, i18n } = useTranslation();
  if (!plan.day) {
    return <Over plan={plan} />;
  }
  return (
    <section aria-labelledby="todays-steps">
      <Group justify="space-between" align="end" mb="sm">
        <div>
          <Title order={2} size="h4" id="todays-steps">
            {t("plan.forToday")}
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {t("plan.daysLeft", { count: plan.daysLeft })} · {inWords(plan.goal.interview, i18n.language)}
          </Text>
        </div>
        <ShortEvening day={plan.day} />
      </Group>
      <NearInterview daysLeft={plan.daysLeft} />
      <Time day={plan.day} />
      <Steps plan={plan} day={plan.day} />
      <ChangeNotice />
      <Done plan={plan} />
      <Anchor component={Link} to="/plan" size="sm">
        {t("plan.whole")}
      </Anchor>
    </section>
  );
}

function Time({ day }: { day: PlanDay }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed" mb="xs">
      {t("plan.time", { spent: day.spent, minutes: day.minutes })}
      {day.quiet && ` ${t("plan.quiet")}`}
    </Text>
  );
}

function Steps({ plan, day }: { plan: Plan; day: PlanDay }) {
  const { t } = useTranslation();
  if (day.steps.length === 0 && !day.cards) {
    const done = plan.done.length > 0 || plan.cardsDone;
    return (
      <Text mb="md">{t(done ? "plan.dayDone" : day.minutes === 0 ? "plan.dayOff" : "plan.nothingFits")}</Text>
    );
  }
  return (
    <ul className={classes.steps}>
      {day.steps.map((step) => (
        <StepRow key={step.work.id} step={step} date={day.date} last={plusDays(plan.goal.interview, -1)} />
      ))}
      {day.cards && <CardsRow cards={day.cards} today />}
    </ul>
  );
}

function Done({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  if (plan.done.length === 0 && !plan.cardsDone) {
    return null;
  }
  return (
    <div className={classes.done}>
      <Title order={3} size="h6">
        {t("plan.doneToday")}
      </Title>
      <ul>
        {plan.done.map(({ work }) => (
          <li key={work.id}>
            <Anchor component={Link} to={workLink(work)} size="sm">
              {work.title}
            </Anchor>
          </li>
        ))}
        {plan.cardsDone && (
          <li>
            <Anchor component={Link} to="/review" size="sm">
              {t("plan.kind.cards", { count: plan.cardsDone.count })}
            </Anchor>
          </li>
        )}
      </ul>
    </div>
  );
}

/** One tap for an evening on which there is little time; the next days take over what matters of the rest. */
function ShortEvening({ day }: { day: PlanDay }) {
  const { t } = useTranslation();
  const change = usePlanChange();
  const minutes = day.changed ? null : day.spent + SHORT_EVENING;
  if (!day.changed && day.minutes - day.spent <= SHORT_EVENING) {
    return null;
  }
  return (
    <Button
      variant="default"
      size="compact-md"
      loading={change.isPending}
      onClick={() => change.mutate({ kind: "minutes", day: day.date, minutes })}
    >
      {t(day.changed ? "plan.usualEvening" : "plan.shortEvening")}
    </Button>
  );
}

function Over({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Alert variant="light" title={t(plan.daysLeft === 0 ? "plan.interviewToday" : "plan.interviewOver")}>
      <Stack gap="sm" align="start">
        {t(plan.daysLeft === 0 ? "plan.interviewTodayWhat" : "plan.interviewOverWhat")}
        <NearInterview daysLeft={plan.daysLeft} />
        {plan.daysLeft < 0 && (
          <Button component={Link} to="/plan/goal" size="compact-md">
            {t("plan.newDate")}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
