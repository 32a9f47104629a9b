import { Anchor, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./Placement.module.css";
import { placementQuery } from "./queries";
import type { Placement } from "./types";
import { clock, useTimeLeft } from "./useTimeLeft";

const LOOK_AGAIN = 5_000;

const isAsked = (placement: Placement | undefined, exercise: string) =>
  placement?.state === "asking" && placement.question?.exercise?.id === exercise;

/** Over the workspace, while its exercise is a question of the placement: the time, and the way back. */
export function PlacementBar({ exerciseId }: { exerciseId: string }) {
  const { data } = useQuery({
    ...placementQuery(),
    refetchInterval: (query) => (isAsked(query.state.data, exerciseId) ? LOOK_AGAIN : false),
  });
  return data && isAsked(data, exerciseId) ? <Asked placement={data} /> : null;
}

function Asked({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const left = useTimeLeft();
  const solved = placement.question?.score === 1;
  return (
    <section className={classes.bar} aria-label={t("placement.title")}>
      <Text size="sm" component="span">
        {t("placement.title")} ·{" "}
        {solved
          ? t("placement.barSolved")
          : left > 0
            ? t("placement.left", { time: clock(left) })
            : t("placement.barTimeIsUp")}
      </Text>
      <Anchor component={Link} to="/placement" size="sm">
        {t("placement.back")}
      </Anchor>
    </section>
  );
}
