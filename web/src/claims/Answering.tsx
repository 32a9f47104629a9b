import { Button, Checkbox, Stack, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";
import type { FollowUpStep } from "./types";
import { type Unlocked, useLadder } from "./useLadder";
import { Problem } from "./Waiting";
import classes from "./Claims.module.css";

/** An answer being written, or said aloud, until it is locked. */
export function Answering({ step, onLocked }: { step: FollowUpStep; onLocked: () => void }) {
  const { t } = useTranslation();
  const ladder = useLadder();
  const { text, aloud } = ladder.written[step.id] ?? { text: "", aloud: false };
  const write = (part: Partial<Unlocked>) => ladder.write(step.id, { text, aloud, ...part });
  const lock = useMutation({
    mutationFn: () => ladder.lock(step.id, { text, aloud }),
    onSuccess: (show) => {
      ladder.write(step.id, null);
      onLocked();
      show();
    },
    // Answered in another tab: what was locked there is shown.
    onError: (problem) => problem instanceof ApiProblem && problem.status === 409 && ladder.reload(),
  });
  const empty = text.trim() === "" && !aloud;
  return (
    <Stack gap="sm">
      <Textarea
        label={t("claims.answer")}
        value={text}
        onChange={(event) => write({ text: event.currentTarget.value })}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={8000}
      />
      <Checkbox
        label={t("claims.aloud")}
        checked={aloud}
        onChange={(event) => write({ aloud: event.currentTarget.checked })}
      />
      <div className={classes.action}>
        <Button
          disabled={empty}
          loading={lock.isPending}
          aria-describedby="lock-what"
          onClick={() => lock.mutate()}
        >
          {t("claims.lock")}
        </Button>
        <Text size="sm" c="dimmed" id="lock-what">
          {t(empty ? "claims.why.answer" : "claims.lockWhat")}
        </Text>
      </div>
      {lock.error && <Problem error={lock.error} />}
    </Stack>
  );
}
