import { useMediaQuery } from "@mantine/hooks";
import { useSearch } from "@tanstack/react-router";
import { Agenda } from "./Agenda";
import { DaySection } from "./DaySection";
import { MonthGrid } from "./MonthGrid";
import { months } from "./months";
import classes from "./Calendar.module.css";
import { planSearch } from "./search";
import type { Plan, PlanDay } from "./types";

/** The whole plan at a glance: months where there is room, one day below the other on a phone. */
export function Calendar({ plan, days }: { plan: Plan; days: PlanDay[] }) {
  const narrow = useMediaQuery("(max-width: 899px)") ?? false;
  const { day: wanted } = planSearch(useSearch({ strict: false }));
  const open = days.find((day) => day.date === wanted) ?? days[0];
  if (narrow) {
    return <Agenda plan={plan} days={days} open={wanted} />;
  }
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (
    <>
      {months(plan.today, plan.goal.interview).map((month) => (
        <MonthGrid key={month.first} month={month} plan={plan} days={byDate} open={open?.date} />
      ))}
      <div className={classes.opened}>{open && <DaySection day={open} plan={plan} />}</div>
    </>
  );
}
