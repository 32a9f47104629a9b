import { Checkbox, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Coded } from "../ui/Coded";
import type { FollowUpStep } from "./types";
import { useLadder } from "./useLadder";
import classes from "./Claims.module.css";

/** The key points of an answered question; a tick is saved at once and can be taken back. */
export function KeyPoints({ step, fresh }: { step: FollowUpStep; fresh: boolean }) {
  const { t } = useTranslation();
  const { name, tick: save } = useLadder();
  const landing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) {
      landing.current?.focus();
    }
  }, [fresh]);
  const points = step.keyPoints ?? [];
  const saved = points.flatMap((point, index) => (point.said ? [index] : []));
  const [wanted, setWanted] = useState<number[] | null>(null);
  const said = wanted ?? saved;
  const saving = useMutation({
    // One after the other, so that an earlier answer never overtakes a later one.
    scope: { id: `said ${name} ${step.id}` },
    mutationFn: (next: number[]) => save(step.id, next),
    onSuccess: (show, sent) => {
      show();
      setWanted((now) => (now === sent ? null : now));
    },
    onError: () => setWanted(null),
  });
  const tick = (index: number, on: boolean) => {
    const next = on ? [...said, index].sort((one, other) => one - other) : said.filter((at) => at !== index);
    setWanted(next);
    saving.mutate(next);
  };
  return (
    <Stack
      gap="xs"
      role="group"
      aria-label={t("claims.points")}
      ref={landing}
      tabIndex={-1}
      className={classes.landing ?? ""}
    >
      <Text fw={600}>{t("claims.points")}</Text>
      {points.map((point, index) => (
        <Checkbox
          key={point.text}
          label={<Coded text={point.text} />}
          checked={said.includes(index)}
          onChange={(event) => tick(index, event.currentTarget.checked)}
        />
      ))}
      {saving.error && (
        <Text size="sm" className={classes.problem ?? ""} role="alert">
          {t("claims.notSaved", { why: saving.error.message })}
        </Text>
      )}
    </Stack>
  );
}
