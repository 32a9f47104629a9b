import { Button, Group, SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { planSearch } from "./search";

/** How the plan is shown, and how it is taken along: on paper, or into the learner's own calendar. */
export function PlanTools() {
  const { t } = useTranslation();
  const { view } = planSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const show = (wanted: string) =>
    void navigate({
      to: "/plan",
      search: wanted === "calendar" ? { view: wanted } : {},
      replace: true,
      resetScroll: false,
    });
  return (
    <Group justify="space-between" gap="sm" mb="lg">
      <SegmentedControl
        aria-label={t("plan.view")}
        value={view ?? "list"}
        onChange={show}
        data={[
          { value: "list", label: t("plan.view.list") },
          { value: "calendar", label: t("plan.view.calendar") },
        ]}
      />
      <Group gap="xs">
        <Button variant="default" size="compact-sm" onClick={() => window.print()}>
          {t("plan.print")}
        </Button>
        <Button variant="default" size="compact-sm" component="a" href="/api/plan/calendar.ics" download>
          {t("plan.toCalendar")}
        </Button>
      </Group>
    </Group>
  );
}
