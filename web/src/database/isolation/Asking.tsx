import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Question, ScriptStep } from "./types";
import { prediction } from "./words";
import classes from "./Isolation.module.css";

interface Props {
  question: Question;
  step: ScriptStep;
  /** What the session that is asked about waits with; null where the step is its own. */
  waiting: ScriptStep | null;
  busy: boolean;
  onSay: (choice: string) => void;
}

/** What will happen at the next step? Digits choose, Enter says it. */
export function Asking({ question, step, waiting, busy, onSay }: Props) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.focus();
  }, []);
  const say = () => {
    if (chosen && !busy) {
      onSay(chosen);
    }
  };
  const digit = (event: React.KeyboardEvent) => {
    const wanted = question.choices[Number(event.key) - 1];
    if (wanted && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      choose(wanted);
    } else if (event.key === "Enter" && event.target === form.current) {
      say();
    }
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={classes.asking}
      onKeyDown={digit}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t("isolation.nextStep", { step: question.step + 1 })}
        </Text>
        <code className={classes.sql}>
          {step.session}: {step.sql ?? t("isolation.crash")}
        </code>
        {step.note && <Text size="sm">{step.note}</Text>}
        <Radio.Group
          label={
            waiting
              ? t("isolation.askThen", { session: question.session, sql: waiting.sql ?? "" })
              : t("isolation.ask", { session: question.session })
          }
          description={t("isolation.keys")}
          value={chosen}
          onChange={choose}
        >
          <Stack gap={6} mt="xs">
            {question.choices.map((choice, index) => (
              <Radio key={choice} value={choice} label={`${index + 1}. ${prediction(choice, t)}`} />
            ))}
          </Stack>
        </Radio.Group>
        <Group>
          <Button type="submit" disabled={!chosen} loading={busy}>
            {t("isolation.say")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
