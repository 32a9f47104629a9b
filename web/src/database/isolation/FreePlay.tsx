import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client";
import { Problem } from "../../claims/Waiting";
import { phrase } from "../../ui/phrases";
import { Lanes } from "./Lanes";
import { playedOnQuery } from "./queries";
import { type Interleaving, keepUnsaved, unsaved, useSaved } from "./saved";
import { read } from "./script";
import { share } from "./share";
import { type Level, LEVELS, type Played, type ScriptStep } from "./types";
import classes from "./Isolation.module.css";

/** More than these are a program, not an interleaving: the server refuses them. */
const MOST_STEPS = 40;

interface Run {
  steps: ScriptStep[];
  played: Played;
}

/** An interleaving of one's own: typed, played when asked for, kept in this browser, shared as a link. */
export function FreePlay({
  address,
  first,
  shared,
}: {
  address: string;
  first: Interleaving;
  shared: boolean;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => unsaved(address) ?? first);
  const [told, setTold] = useState("");
  const steps = read(text.script);
  const playedOn = useQuery(playedOnQuery());
  const play = useMutation({
    mutationFn: async ({ played, setup, level }: { played: ScriptStep[]; setup: string; level: Level }) => ({
      steps: played,
      played: await call<Played>("/api/plays", {
        method: "POST",
        body: { setup, level, steps: played.map(({ session, sql }) => ({ session, sql })) },
      }),
    }),
  });
  const wrong =
    "line" in steps
      ? t("isolation.badLine", { line: steps.line })
      : steps.steps.length > MOST_STEPS
        ? t("isolation.tooManySteps", { most: MOST_STEPS, count: steps.steps.length })
        : null;
  const trouble = play.error ?? (play.data ? null : playedOn.error);
  const open = (next: Interleaving) => {
    setText(next);
    keepUnsaved(address, next);
  };
  const change = (part: Partial<Interleaving>) => open({ ...text, ...part });
  const run = () => {
    if (wrong === null && "steps" in steps && steps.steps.length > 0) {
      play.mutate({ played: steps.steps, setup: text.setup, level: text.level });
    }
  };
  const copy = async () => {
    const link = await share(text);
    if (!link) {
      setTold(t("isolation.tooLong"));
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      setTold(t("isolation.copied"));
    } catch {
      setTold(link);
    }
  };
  return (
    <Stack gap="lg">
      {shared && !play.data && <Alert color="accent">{t("isolation.sharedNote")}</Alert>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            run();
          }
        }}
      >
        <Stack gap="md">
          <div className={classes.editors}>
            <Textarea
              label={t("isolation.setup")}
              description={t("isolation.setupHow")}
              classNames={{ input: classes.mono ?? "" }}
              autosize
              minRows={8}
              maxRows={24}
              spellCheck={false}
              value={text.setup}
              onChange={(event) => change({ setup: event.currentTarget.value })}
            />
            <Textarea
              label={t("isolation.script")}
              description={t("isolation.scriptHow")}
              classNames={{ input: classes.mono ?? "" }}
              autosize
              minRows={8}
              maxRows={24}
              spellCheck={false}
              value={text.script}
              error={wrong}
              onChange={(event) => change({ script: event.currentTarget.value })}
            />
          </div>
          <Group align="end">
            <NativeSelect
              label={t("isolation.levelOf")}
              value={text.level}
              data={LEVELS.map((level) => ({ value: level, label: t(`isolation.level.${level}`) }))}
              onChange={(event) => change({ level: event.currentTarget.value as Level })}
            />
            <Button
              type="submit"
              loading={play.isPending}
              disabled={wrong !== null || ("steps" in steps && steps.steps.length === 0)}
            >
              {t("isolation.run")}
            </Button>
            <Button variant="default" onClick={() => void copy()}>
              {t("isolation.share")}
            </Button>
            {playedOn.data && (
              <Text size="sm" c="dimmed" mb={8}>
                {t("isolation.playedOn", { server: playedOn.data.server })}
              </Text>
            )}
          </Group>
        </Stack>
      </form>
      <Text size="sm" role="status">
        {told}
      </Text>
      <Saved text={text} onOpen={open} />
      {trouble && <Problem error={trouble} />}
      {play.data && <Result run={play.data} />}
    </Stack>
  );
}

function Result({ run }: { run: Run }) {
  const { t, i18n } = useTranslation();
  if (run.played.setupFailed) {
    return (
      <Text c="red" role="alert">
        {t("isolation.setupFailed", { why: phrase(run.played.setupFailed, i18n.language) })}
      </Text>
    );
  }
  const sessions = [...new Set(run.steps.map((step) => step.session))].sort();
  return (
    <Lanes
      steps={run.steps}
      sessions={sessions}
      moments={run.played.moments}
      played={run.steps.length}
      label={t("isolation.timeline")}
    />
  );
}

/** What this browser keeps. */
function Saved({ text, onOpen }: { text: Interleaving; onOpen: (text: Interleaving) => void }) {
  const { t } = useTranslation();
  const saved = useSaved();
  const [name, setName] = useState("");
  return (
    <Stack gap="xs">
      <Group align="end">
        <TextInput
          label={t("isolation.name")}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button variant="default" disabled={!name.trim()} onClick={() => saved.keep(name.trim(), text)}>
          {t("isolation.keep")}
        </Button>
      </Group>
      {saved.all.length > 0 && (
        <ul className={classes.saved} aria-label={t("isolation.kept")}>
          {saved.all.map((one) => (
            <li key={one.name}>
              <Button variant="subtle" size="compact-sm" onClick={() => onOpen(one.text)}>
                {one.name}
              </Button>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t("isolation.removeNamed", { name: one.name })}
                onClick={() => saved.remove(one.name)}
              >
                {t("isolation.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
