import { Anchor, Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChangeNotice } from "./ChangeNotice";
import { inWords } from "./dates";
import { readingQuery, usePlanChange } from "./queries";

/** Where the learner says that he has read a topic; only with a plan, whose step it is. */
export function MarkRead({ item }: { item: string }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(readingQuery(item));
  const change = usePlanChange();
  if (!data) {
    return null;
  }
  return (
    <section aria-label={t("plan.reading")}>
      <Group gap="md">
        {data.readToday ? (
          <>
            <Text>{t("plan.readToday")}</Text>
            <Button
              variant="default"
              size="compact-md"
              disabled={change.isPending}
              onClick={() => change.mutate({ kind: "read", item, read: false })}
            >
              {t("plan.unread")}
            </Button>
            <Anchor component={Link} to="/">
              {t("plan.backToToday")}
            </Anchor>
          </>
        ) : (
          <>
            <Button
              disabled={change.isPending}
              onClick={() => change.mutate({ kind: "read", item, read: true })}
            >
              {t("plan.read")}
            </Button>
            <Text size="sm" c="dimmed">
              {data.last
                ? t("plan.lastRead", { date: inWords(data.last, i18n.language) })
                : t("plan.readWhy")}
            </Text>
          </>
        )}
      </Group>
      <ChangeNotice />
    </section>
  );
}
