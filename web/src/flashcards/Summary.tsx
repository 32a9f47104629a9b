import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { loadQuery } from "./queries";
import { spent, type Session } from "./session";
import { GRADES } from "./types";
import classes from "./Cards.module.css";

interface Props {
  session: Session;
  pending: number;
  onUndo: () => void;
  onClose: () => void;
}

/** What the session came to, and what waits tomorrow. */
export function Summary({ session, pending, onUndo, onClose }: Props) {
  const { t } = useTranslation();
  const { data: load, refetch } = useQuery(loadQuery());
  useEffect(() => {
    if (pending === 0) {
      void refetch();
    }
  }, [pending, refetch]);
  const minutes = Math.max(1, Math.round(spent(session) / 60));
  return (
    <Stack gap="lg">
      <Title order={1}>{t("flashcards.finished")}</Title>
      <Text size="lg">
        {t("flashcards.reviewed", { count: session.done.length })} ·{" "}
        {t("flashcards.minutes", { count: minutes })}
      </Text>
      <dl className={classes.tally}>
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>{t(`flashcards.grade.${grade}`)}</dt>
            <dd>{session.done.filter((done) => done.grade === grade).length}</dd>
          </div>
        ))}
      </dl>
      {pending > 0 && <Text role="status">{t("flashcards.pending", { count: pending })}</Text>}
      {session.left > 0 && <Text>{t("flashcards.left", { count: session.left })}</Text>}
      {load && pending === 0 && (
        <Text>
          {t("flashcards.tomorrow", { count: load.tomorrow })}
          {load.tomorrow > 0 &&
            ` · ${t("flashcards.about.minutes", { count: Math.max(1, Math.round(load.tomorrowSeconds / 60)) })}`}
        </Text>
      )}
      <Group>
        <Button onClick={onClose}>{t("flashcards.more")}</Button>
        <Button variant="default" disabled={session.done.length === 0} onClick={onUndo}>
          {t("flashcards.undo")}
        </Button>
      </Group>
    </Stack>
  );
}
