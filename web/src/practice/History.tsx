import { Button, Drawer, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { historyQuery } from "../api/queries";
import type { Submission } from "../api/types";
import { When } from "../ui/When";
import classes from "./Workspace.module.css";

const DiffView = lazy(() => import("./DiffView"));

interface Props {
  exerciseId: string;
  opened: boolean;
  onClose: () => void;
  onShow: (submission: Submission) => void;
  onRestore: (source: string) => void;
}

/** Everything that was submitted for an exercise: to look at, to compare, to bring back. */
export function History({ exerciseId, opened, onClose, onShow, onRestore }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery({ ...historyQuery(exerciseId), enabled: opened });
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={t("practice.historyTitle")}
      closeButtonProps={{ "aria-label": t("ui.close") }}
    >
      {error && <Text c="red">{error.message}</Text>}
      {data?.length === 0 && <Text c="dimmed">{t("practice.historyEmpty")}</Text>}
      <ul className={classes.history}>
        {data?.map((submission, index) => (
          <Entry
            key={submission.id}
            submission={submission}
            before={data[index + 1] ?? null}
            onShow={onShow}
            onRestore={onRestore}
          />
        ))}
      </ul>
    </Drawer>
  );
}

function Entry({
  submission,
  before,
  onShow,
  onRestore,
}: {
  submission: Submission;
  before: Submission | null;
  onShow: (submission: Submission) => void;
  onRestore: (source: string) => void;
}) {
  const { t } = useTranslation();
  const [compared, setCompared] = useState(false);
  return (
    <li>
      <Group justify="space-between">
        <Text fw={600}>{t(`ui.outcome.${submission.verdict?.outcome ?? "pending"}`)}</Text>
        <Text size="sm" c="dimmed">
          <When at={submission.submittedAt} />
        </Text>
      </Group>
      <Group gap={4} mt={4}>
        <Button size="compact-sm" variant="subtle" onClick={() => onShow(submission)}>
          {t("practice.showVerdict")}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={compared}
          onClick={() => setCompared((was) => !was)}
        >
          {t(before ? "practice.compare" : "practice.view")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => onRestore(submission.source)}>
          {t("practice.restore")}
        </Button>
      </Group>
      {compared && (
        <Suspense>
          <DiffView before={before?.source ?? submission.source} after={submission.source} />
        </Suspense>
      )}
    </li>
  );
}
