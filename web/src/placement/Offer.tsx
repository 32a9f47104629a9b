import { Anchor, Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Placement.module.css";
import { placementQuery } from "./queries";

/** Three ways to begin: find out where one stands, plan, or solve something at once. */
export function Offer({ solve }: { solve: ReactNode }) {
  const { t } = useTranslation();
  const { data } = useQuery(placementQuery());
  const begun = data !== undefined && data.state !== "new";
  return (
    <div className={classes.ways}>
      <Way title={t("placement.title")} what={t("placement.offer")}>
        <Button component={Link} to="/placement">
          {t(begun ? `placement.go.${data.state}` : "placement.find")}
        </Button>
      </Way>
      <Way title={t("placement.wayPlan")} what={t("placement.wayPlanWhat")}>
        <Button component={Link} to="/plan" variant="default">
          {t("plan.make")}
        </Button>
      </Way>
      <Way title={t("placement.waySolve")} what={t("placement.waySolveWhat")}>
        {solve}
      </Way>
    </div>
  );
}

function Way({ title, what, children }: { title: string; what: string; children: ReactNode }) {
  return (
    <section className={classes.way}>
      <Text component="h2" fw={650} m={0}>
        {title}
      </Text>
      <Text size="sm" c="dimmed">
        {what}
      </Text>
      {children}
    </section>
  );
}

/** A line for who has begun and not ended. */
export function Unfinished() {
  const { t } = useTranslation();
  const { data } = useQuery(placementQuery());
  if (!data || data.state === "new" || data.state === "ended") {
    return null;
  }
  return (
    <Text>
      {t("placement.unfinished", { slice: data.slice, slices: data.slices })}{" "}
      <Anchor component={Link} to="/placement" underline="always">
        {t(`placement.go.${data.state}`)}
      </Anchor>
    </Text>
  );
}
