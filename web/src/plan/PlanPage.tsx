import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { inWords, plusDays, weekdayName } from "./dates";
import { GoalForm } from "./GoalForm";
import { NearInterview } from "./NearInterview";
import { NotCovered, PinsRefused } from "./NotCovered";
import classes from "./Plan.module.css";
import { planDaysQuery, planQuery } from "./queries";
import { StepRow } from "./StepRow";
import type { Plan, PlanDay } from "./types";

const WEEK = 7;

/** The whole plan: what it is for, what comes on which day, what is left out. */
export default function PlanPage() {
  const { t } = useTranslation();
  const plan = useQuery(planQuery());
  const days = useQuery(planDaysQuery());
  const error = plan.error ?? days.error;
  if (error && (!plan.data || !days.data)) {
    return <Failure error={error} reset={() => void Promise.all([plan.refetch(), days.refetch()])} />;
  }
  if (plan.data === undefined || days.data === undefined) {
    return <PageSkeleton />;
  }
  return (
    <Page title={t("plan.title")}>
      {plan.data && days.data ? <Loaded plan={plan.data} days={days.data} /> : <First />}
    </Page>
  );
}

function First() {
  const { t } = useTranslation();
  return (
    <>
      <Title order={1}>{t("plan.setUp")}</Title>
      <Text c="dimmed" mt={6} maw={620}>
        {t("plan.setUpWhat")}
      </Text>
      <Text mt="xs" mb="xl">
        {t("placement.before")}{" "}
        <Anchor component={Link} to="/placement" underline="always">
          {t("placement.title")}
        </Anchor>
      </Text>
      <GoalForm />
    </>
  );
}

function Loaded({ plan, days }: { plan: Plan; days: PlanDay[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(WEEK);
  return (
    <Stack gap={36}>
      <Summary plan={plan} />
      <NearInterview daysLeft={plan.daysLeft} />
      <PinsRefused plan={plan} />
      {days.length > 0 && (
        <div>
          {days.slice(0, shown).map((day) => (
            <Day key={day.date} day={day} plan={plan} />
          ))}
          {days.length > shown && (
            <Button variant="default" mt="xl" onClick={() => setShown(shown + WEEK)}>
              {t("plan.moreDays", { count: days.length - shown })}
            </Button>
          )}
        </div>
      )}
      {days.length > 0 && <NotCovered plan={plan} />}
      <Around />
    </Stack>
  );
}

/** Pages of the days around the interview, which are worth knowing of before. */
function Around() {
  const { t } = useTranslation();
  return (
    <Group gap="lg">
      <Anchor component={Link} to="/plan/evening">
        {t("evening.title")}
      </Anchor>
      <Anchor component={Link} to="/debrief">
        {t("debrief.title")}
      </Anchor>
    </Group>
  );
}

function Summary({ plan }: { plan: Plan }) {
  const { t, i18n } = useTranslation();
  const { goal } = plan;
  const daysOff = goal.daysOff.map((day) => weekdayName(day, i18n.language)).join(", ");
  const companies = goal.companies.map((company) => company.title).join(", ");
  const parts = [
    t("plan.aDay", { count: goal.minutes }),
    daysOff && t("plan.off", { days: daysOff }),
    t(`plan.seniority.${goal.seniority}`),
    companies || t("plan.anyCompany"),
  ];
  return (
    <Group justify="space-between" align="start" gap="md">
      <div>
        <Title order={1}>{t("plan.title")}</Title>
        <Text mt={6}>
          {plan.daysLeft > 0
            ? `${t("plan.daysLeft", { count: plan.daysLeft })} · ${inWords(goal.interview, i18n.language)}`
            : t(plan.daysLeft === 0 ? "plan.interviewToday" : "plan.interviewOver")}
        </Text>
        <Text size="sm" c="dimmed" mt={4}>
          {parts.filter(Boolean).join(" · ")}
        </Text>
      </div>
      <Button variant="default" component={Link} to="/plan/goal">
        {t("plan.change")}
      </Button>
    </Group>
  );
}

function Day({ day, plan }: { day: PlanDay; plan: Plan }) {
  const { t, i18n } = useTranslation();
  const name = inWords(day.date, i18n.language);
  return (
    <section className={classes.day} aria-label={name}>
      <Group gap="sm" mb="xs" align="baseline">
        <Title order={2} size="h5">
          {day.date === plan.today ? t("plan.todayDate", { date: name }) : name}
        </Title>
        <Text size="sm" c="dimmed">
          {day.minutes === 0 ? t("plan.free") : t("plan.minutesShort", { count: day.minutes })}
          {day.quiet && day.minutes > 0 && ` · ${t("plan.quiet")}`}
        </Text>
      </Group>
      {day.steps.length === 0 ? (
        day.minutes > 0 && <Text className={classes.dayOff ?? ""}>{t("plan.nothingNeeded")}</Text>
      ) : (
        <ul className={classes.steps}>
          {day.steps.map((step) => (
            <StepRow
              key={step.work.id}
              step={step}
              date={day.date}
              last={plusDays(plan.goal.interview, -1)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
