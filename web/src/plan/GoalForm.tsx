import {
  Alert,
  Button,
  Chip,
  Group,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";
import { Failure } from "../ui/Failure";
import { PageSkeleton } from "../ui/PageSkeleton";
import { CompanyChoice } from "./CompanyChoice";
import { learnersDate, plusDays, weekdayName, weekdays } from "./dates";
import { choicesQuery, useGoalChange } from "./queries";
import type { GoalWanted, PlanChoices, Weekday } from "./types";

/**
 * Asks what the learner prepares for: one screen, everything preset.
 *
 * @param stay whether the page stays when that is done; else the plan is gone to
 */
export function GoalForm({ stay = false }: { stay?: boolean }) {
  const { data, error, refetch } = useQuery(choicesQuery());
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  return data ? <Form choices={data} stay={stay} /> : <PageSkeleton />;
}

function preset({ goal }: PlanChoices, today: string): GoalWanted {
  const interview = goal && goal.interview > today ? goal.interview : plusDays(today, 21);
  return {
    interview,
    minutes: goal?.minutes ?? 60,
    daysOff: goal?.daysOff ?? [],
    seniority: goal?.seniority ?? "middle",
    companies: goal?.companies.map((company) => company.id) ?? [],
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function Form({ choices, stay }: { choices: PlanChoices; stay: boolean }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const today = learnersDate(new Date());
  const [goal, setGoal] = useState(() => preset(choices, today));
  const change = useGoalChange(() => {
    if (!stay) {
      void navigate({ to: choices.goal ? "/plan" : "/" });
    }
  });
  const set = (part: Partial<GoalWanted>) => setGoal((before) => ({ ...before, ...part }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(goal);
      }}
    >
      <Stack gap={28} maw={620}>
        <InterviewDate interview={goal.interview} today={today} choices={choices} onChange={set} />
        <NumberInput
          label={t("plan.minutesADay")}
          value={goal.minutes}
          onChange={(minutes) => set({ minutes: Number(minutes) })}
          min={choices.bounds.fewestMinutes}
          max={choices.bounds.mostMinutes}
          step={15}
          allowDecimal={false}
          maw={200}
        />
        <Labelled label={t("plan.daysOff")}>
          <Chip.Group multiple value={goal.daysOff} onChange={(days) => set({ daysOff: days as Weekday[] })}>
            <Group gap={6}>
              {weekdays.map((day) => (
                <Chip key={day} value={day}>
                  {weekdayName(day, i18n.language)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Labelled>
        <Labelled label={t("plan.level")}>
          <SegmentedControl
            aria-label={t("plan.level")}
            value={goal.seniority}
            onChange={(seniority) => set({ seniority })}
            data={[
              { value: "middle", label: t("plan.seniority.middle") },
              { value: "senior", label: t("plan.seniority.senior") },
            ]}
          />
        </Labelled>
        <CompanyChoice
          companies={choices.companies}
          chosen={goal.companies}
          onChange={(companies) => set({ companies })}
        />
        {change.error && <Refused error={change.error} />}
        <Group>
          <Button type="submit" size="md" loading={change.isPending}>
            {t(choices.goal ? "plan.save" : "plan.make")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function InterviewDate({
  interview,
  today,
  choices,
  onChange,
}: {
  interview: string;
  today: string;
  choices: PlanChoices;
  onChange: (part: Partial<GoalWanted>) => void;
}) {
  const { t } = useTranslation();
  const spans = [21, 30];
  const span = spans.find((days) => plusDays(today, days) === interview);
  return (
    <Labelled label={t("plan.when")}>
      <Group gap="md" align="end">
        <SegmentedControl
          aria-label={t("plan.when")}
          value={String(span ?? "date")}
          onChange={(value) =>
            onChange({ interview: plusDays(today, value === "date" ? 14 : Number(value)) })
          }
          data={[
            ...spans.map((days) => ({ value: String(days), label: t("plan.inDays", { count: days }) })),
            { value: "date", label: t("plan.otherDate") },
          ]}
        />
        <TextInput
          type="date"
          aria-label={t("plan.date")}
          value={interview}
          min={plusDays(today, 1)}
          max={plusDays(today, choices.bounds.longestDays)}
          required
          onChange={(event) => onChange({ interview: event.currentTarget.value })}
        />
      </Group>
    </Labelled>
  );
}

function Refused({ error }: { error: Error }) {
  const { t } = useTranslation();
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <Alert color="red" variant="light" role="alert" title={problem?.title ?? t("error.unexpected")}>
      {problem?.detail ?? t("error.unexpectedDetail")}
    </Alert>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={500} mb={6}>
        {label}
      </Text>
      {children}
    </div>
  );
}
