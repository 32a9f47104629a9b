import { Group, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { inWords, plusDays } from "./dates";
import classes from "./Plan.module.css";
import { CardsRow, StepRow } from "./StepRow";
import type { Plan, PlanDay } from "./types";

/** A day with its steps. */
export function DaySection({ day, plan }: { day: PlanDay; plan: Plan }) {
  const { t, i18n } = useTranslation();
  const name = inWords(day.date, i18n.language);
  const today = day.date === plan.today;
  return (
    <section className={classes.day} aria-label={name}>
      <Group gap="sm" mb="xs" align="baseline">
        <Title order={2} size="h5">
          {today ? t("plan.todayDate", { date: name }) : name}
        </Title>
        <Text size="sm" c="dimmed">
          {day.minutes === 0 ? t("plan.free") : t("plan.minutesShort", { count: day.minutes })}
          {day.quiet && day.minutes > 0 && ` · ${t("plan.quiet")}`}
        </Text>
      </Group>
      {day.steps.length === 0 && !day.cards ? (
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
          {day.cards && <CardsRow cards={day.cards} today={today} />}
        </ul>
      )}
    </section>
  );
}
