import { Anchor, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

const EVENING_FROM = 2;

/** What helps just before an interview and after it: two sheets to look through, the debrief. */
export function NearInterview({ daysLeft }: { daysLeft: number }) {
  const { t } = useTranslation();
  const before = daysLeft >= 0 && daysLeft <= EVENING_FROM;
  const after = daysLeft <= 0;
  if (!before && !after) {
    return null;
  }
  return (
    <Group gap="lg">
      {before && (
        <Anchor component={Link} to="/plan/evening" underline="always">
          {t("evening.offer")}
        </Anchor>
      )}
      {after && (
        <Anchor component={Link} to="/debrief" underline="always">
          {t("debrief.offer")}
        </Anchor>
      )}
    </Group>
  );
}
