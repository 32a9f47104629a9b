import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./Placement.module.css";
import { usePlacementSteps } from "./queries";
import { Refused } from "./Refused";
import type { Placement } from "./types";

/** What is going to happen, before it does. */
export function Welcome({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const step = usePlacementSteps();
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>{t("placement.title")}</Title>
        <Text size="lg" c="dimmed" mt="sm" maw={620}>
          {t("placement.what", { count: placement.minutes })}
        </Text>
      </div>
      <ul className={classes.points}>
        <li>{t("placement.slices", { count: placement.slices })}</li>
        <li>{t("placement.adaptive")}</li>
        <li>{t("placement.honest")}</li>
        <li>{t("placement.leave")}</li>
      </ul>
      <Refused error={step.error} />
      <Group gap="lg">
        <Button size="md" loading={step.isPending} onClick={() => step.mutate([{ path: "" }])}>
          {t("placement.begin")}
        </Button>
        <Anchor component={Link} to="/plan">
          {t("plan.makeOne")}
        </Anchor>
        <Anchor component={Link} to="/">
          {t("placement.skip")}
        </Anchor>
      </Group>
    </Stack>
  );
}
