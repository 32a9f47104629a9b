import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Named } from "../api/types";
import { Afterwards } from "./Afterwards";
import { DebriefForm } from "./DebriefForm";
import { useDebriefStep } from "./queries";
import type { Debrief } from "./types";
import { type Telling, useTelling } from "./useTelling";

/** One interview: to tell of it, to be done, to see what follows. */
export function OneDebrief({
  debrief,
  companies,
  onRemoved,
}: {
  debrief: Debrief;
  companies: Named[];
  onRemoved: () => void;
}) {
  const { t } = useTranslation();
  const telling = useTelling(debrief);
  return (
    <>
      <Anchor component={Link} to="/debrief" size="sm">
        {t("debrief.all")}
      </Anchor>
      <Title order={1} mt={6} mb="lg">
        {t("debrief.title")}
      </Title>
      <Stack gap={36}>
        {!debrief.open && <Afterwards debrief={debrief} />}
        <DebriefForm telling={telling} companies={companies} />
        <Ending debrief={debrief} telling={telling} onRemoved={onRemoved} />
      </Stack>
    </>
  );
}

function Ending({
  debrief,
  telling,
  onRemoved,
}: {
  debrief: Debrief;
  telling: Telling;
  onRemoved: () => void;
}) {
  const { t } = useTranslation();
  const step = useDebriefStep();
  const finish = async () => {
    if (await telling.flush()) {
      step.mutate(
        { path: `/${debrief.id}/finish`, method: "PUT" },
        { onSuccess: () => window.scrollTo({ top: 0 }) },
      );
    }
  };
  const remove = async () => {
    await telling.flush();
    step.mutate({ path: `/${debrief.id}/removal`, method: "PUT" }, { onSuccess: onRemoved });
  };
  const problem = telling.problem ?? step.error;
  return (
    <div>
      {problem && (
        <Text c="red" role="alert" mb="sm">
          {problem.message}
        </Text>
      )}
      <Group justify="space-between">
        <Group gap="md">
          {debrief.open && (
            <Button size="md" loading={step.isPending} onClick={() => void finish()}>
              {t(debrief.counted ? "debrief.doneAgain" : "debrief.done")}
            </Button>
          )}
          <Text size="sm" c="dimmed" role="status">
            {t(`debrief.state.${telling.state}`)}
          </Text>
        </Group>
        <Button variant="subtle" color="red" onClick={() => void remove()}>
          {t("debrief.remove")}
        </Button>
      </Group>
    </div>
  );
}
