import { SegmentedControl, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { sessionQuery } from "../api/queries";
import type { Language, Session, Theme } from "../api/types";
import { CardSettings } from "../flashcards/CardSettings";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { useChangeLearner } from "./useChangeLearner";
import { YourData } from "./YourData";

/** How the learner likes the page, and what becomes of his data. */
export default function SettingsPage() {
  const { data, error, refetch } = useQuery(sessionQuery());
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  return data ? <Loaded session={data} /> : <PageSkeleton />;
}

function Loaded({ session }: { session: Session }) {
  const { t, i18n } = useTranslation();
  const change = useChangeLearner();
  const { learner, judge, version } = session;
  return (
    <Page title={t("ui.settings")}>
      <Title order={1} mb="xl">
        {t("ui.settings")}
      </Title>
      <Stack gap={28} maw={520}>
        <Name initial={learner.name} />
        <Choice label={t("learner.language")}>
          <SegmentedControl
            aria-label={t("learner.language")}
            value={i18n.language}
            onChange={(value) => change({ language: value as Language })}
            data={[
              { value: "ru", label: "Русский" },
              { value: "en", label: "English" },
            ]}
          />
        </Choice>
        <Choice label={t("learner.theme")}>
          <SegmentedControl
            aria-label={t("learner.theme")}
            value={learner.theme}
            onChange={(value) => change({ theme: value as Theme })}
            data={(["system", "light", "dark"] as const).map((value) => ({
              value,
              label: t(`ui.theme.${value}`),
            }))}
          />
        </Choice>
        <Switch
          checked={learner.plainMode}
          onChange={(event) => change({ plainMode: event.currentTarget.checked })}
          label={t("learner.plainMode")}
          description={t("learner.plainModeWhy")}
        />
        <CardSettings />
        <YourData />
        <Text size="sm" c="dimmed">
          {t("learner.about", { version })} {judge.python && t("learner.python", { python: judge.python })}
        </Text>
      </Stack>
    </Page>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={500} mb={6}>
        {label}
      </Text>
      {children}
    </div>
  );
}

function Name({ initial }: { initial: string }) {
  const { t } = useTranslation();
  const change = useChangeLearner();
  const [name, setName] = useState(initial);
  const save = useDebouncedCallback((value: string) => change({ name: value }), {
    delay: 600,
    flushOnUnmount: true,
  });
  return (
    <TextInput
      label={t("learner.name")}
      description={t("learner.nameWhy")}
      value={name}
      maxLength={100}
      onChange={(event) => {
        setName(event.currentTarget.value);
        save(event.currentTarget.value);
      }}
    />
  );
}
