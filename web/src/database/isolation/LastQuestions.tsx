import { Button, Checkbox, Group, Radio, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Said } from "./draft";
import { type IsolationExercise, LEVELS, NO_LEVEL } from "./types";
import { write } from "./script";
import classes from "./Isolation.module.css";

interface Props {
  exercise: IsolationExercise;
  said: Said;
  busy: boolean;
  onSay: (change: Partial<Said>) => void;
  onHandIn: () => void;
}

/** When all has been played: which level prevents it, and which other ways do. */
export function LastQuestions({ exercise, said, busy, onSay, onHandIn }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="isolation-last">
      <Stack gap="lg">
        <Title order={2} size="h4" id="isolation-last">
          {t("isolation.last")}
        </Title>
        <Text>
          {t("isolation.wentWrong")} <strong>{exercise.goesWrong}</strong>.
        </Text>
        <Radio.Group
          label={t("isolation.askLevel")}
          description={t("isolation.askLevelHow")}
          value={said.weakest}
          onChange={(weakest) => onSay({ weakest })}
        >
          <Stack gap={6} mt="xs">
            {LEVELS.map((level) => (
              <Radio key={level} value={level} label={t(`isolation.level.${level}`)} />
            ))}
            <Radio value={NO_LEVEL} label={t("isolation.noLevel")} />
          </Stack>
        </Radio.Group>
        <Checkbox.Group
          label={t("isolation.askCures")}
          description={t("isolation.askCuresHow")}
          value={said.cures}
          onChange={(cures) => onSay({ cures })}
        >
          <Stack gap="sm" mt="xs">
            {exercise.cures.map((cure) => (
              <div key={cure.id}>
                <Checkbox value={cure.id} label={cure.what} />
                <details className={classes.details}>
                  <summary>{t("isolation.cureSteps", { level: t(`isolation.level.${cure.level}`) })}</summary>
                  <pre className={classes.block} tabIndex={0}>
                    {write(cure.steps)}
                  </pre>
                </details>
              </div>
            ))}
          </Stack>
        </Checkbox.Group>
        <Group>
          <Button disabled={!said.weakest} loading={busy} onClick={onHandIn}>
            {t("isolation.handIn")}
          </Button>
          <Text size="sm" c="dimmed">
            {t("isolation.handInHow")}
          </Text>
        </Group>
      </Stack>
    </section>
  );
}
