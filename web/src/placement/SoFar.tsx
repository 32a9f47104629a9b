import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { GoalForm } from "../plan/GoalForm";
import { planQuery } from "../plan/queries";
import { TodaysSteps } from "../plan/TodaysSteps";
import { Known } from "./Known";
import { usePlacementSteps } from "./queries";
import { Refused } from "./Refused";
import type { Placement } from "./types";
import { clock } from "./useTimeLeft";

/** Between questions: what is known by now, the plan made of it, and how to go on. */
export function SoFar({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const step = usePlacementSteps();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const go = (path: string) => () => step.mutate([{ path }]);
  return (
    <Stack gap={36}>
      <div>
        <Title order={1} ref={heading} tabIndex={-1} style={{ outline: "none" }}>
          {title(placement, t)}
        </Title>
        <Text c="dimmed" mt={6} maw={620}>
          {t("placement.answered", { count: placement.answered })} {t(`placement.then.${placement.state}`)}
        </Text>
        <Group mt="lg">
          {placement.state === "ended" ? (
            <Button variant="default" loading={step.isPending} onClick={go("")}>
              {t("placement.again")}
            </Button>
          ) : (
            <>
              <Button loading={step.isPending} onClick={go("")}>
                {placement.state === "paused"
                  ? t("placement.resume", { time: clock(placement.secondsLeft) })
                  : t("placement.more", { slice: placement.slice + 1, slices: placement.slices })}
              </Button>
              <Button variant="subtle" color="gray" disabled={step.isPending} onClick={go("/end")}>
                {t("placement.enough")}
              </Button>
            </>
          )}
          <Anchor component={Link} to="/">
            {t("placement.toToday")}
          </Anchor>
        </Group>
      </div>
      <Refused error={step.error} />
      <Known sections={placement.known} />
      <PlanNow />
    </Stack>
  );
}

type Translate = ReturnType<typeof useTranslation>["t"];

function title(placement: Placement, t: Translate): string {
  switch (placement.state) {
    case "paused":
      return t("placement.paused");
    case "ended":
      return t("placement.ended");
    default:
      return t("placement.sliceDone", { slice: placement.slice, slices: placement.slices });
  }
}

/** The plan at once: today's steps, or what has to be said before there can be any. */
function PlanNow() {
  const { t } = useTranslation();
  const { data } = useQuery(planQuery());
  if (data === undefined) {
    return null;
  }
  if (data) {
    return (
      <div>
        <TodaysSteps plan={data} />
        <Text size="sm" c="dimmed" mt="sm">
          {t("placement.provisional")}
        </Text>
      </div>
    );
  }
  return (
    <section aria-labelledby="plan-now">
      <Title order={2} size="h4" id="plan-now">
        {t("placement.planNow")}
      </Title>
      <Text c="dimmed" mt={4} mb="lg" maw={620}>
        {t("placement.planNowWhat")}
      </Text>
      <GoalForm stay />
    </section>
  );
}
