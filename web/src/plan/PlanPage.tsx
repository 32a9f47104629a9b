import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { aimInWords } from "./aim";
import { Calendar } from "./Calendar";
import { ChangeNotice } from "./ChangeNotice";
import { DaySection } from "./DaySection";
import { inWords } from "./dates";
import { GoalForm } from "./GoalForm";
import { NearInterview } from "./NearInterview";
import { NotCovered, PinsRefused } from "./NotCovered";
import classes from "./Plan.module.css";
import { PlanTools } from "./PlanTools";
import { PrintedPlan } from "./PrintedPlan";
import { planDaysQuery, planQuery } from "./queries";
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
  const { view } = useSearch({ strict: false });
  return (
    <>
      <Stack gap={36} className={classes.onScreen ?? ""}>
        <Summary plan={plan} />
        <NearInterview daysLeft={plan.daysLeft} />
        <PinsRefused plan={plan} />
        {days.length > 0 && (
          <div>
            <PlanTools />
            {view === "calendar" ? <Calendar plan={plan} days={days} /> : <DayList plan={plan} days={days} />}
            <ChangeNotice />
          </div>
        )}
        {days.length > 0 && <NotCovered plan={plan} />}
        <Around />
      </Stack>
      {days.length > 0 && <PrintedPlan plan={plan} days={days} />}
    </>
  );
}

function DayList({ plan, days }: { plan: Plan; days: PlanDay[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(WEEK);
  return (
    <>
      {days.slice(0, shown).map((day) => (
        <DaySection key={day.date} day={day} plan={plan} />
      ))}
      {days.length > shown && (
        <Button variant="default" mt="xl" onClick={() => setShown(shown + WEEK)}>
          {t("plan.moreDays", { count: days.length - shown })}
        </Button>
      )}
    </>
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
  return (
    <Group justify="space-between" align="start" gap="md">
      <div>
        <Title order={1}>{t("plan.title")}</Title>
        <Text mt={6}>
          {plan.daysLeft > 0
            ? `${t("plan.daysLeft", { count: plan.daysLeft })} · ${inWords(plan.goal.interview, i18n.language)}`
            : t(plan.daysLeft === 0 ? "plan.interviewToday" : "plan.interviewOver")}
        </Text>
        <Text size="sm" c="dimmed" mt={4}>
          {aimInWords(plan.goal, t, i18n.language)}
        </Text>
      </div>
      <Button variant="default" component={Link} to="/plan/goal">
        {t("plan.change")}
      </Button>
    </Group>
  );
}
