import { Button, Group, Modal, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { DraftState } from "./useDraft";

const DiffView = lazy(() => import("./DiffView"));

/** Asks which text to keep when another tab has saved meanwhile. */
export function Conflict({ draft, onReplace }: { draft: DraftState; onReplace: (source: string) => void }) {
  const { t } = useTranslation();
  const { theirs } = draft;
  return (
    <Modal
      opened={theirs !== null}
      onClose={() => undefined}
      withCloseButton={false}
      size="xl"
      title={t("practice.conflict")}
    >
      <Text mb="md">{t("practice.conflictWhat")}</Text>
      {theirs && (
        <>
          <Suspense>
            <DiffView before={theirs.source} after={draft.source} />
          </Suspense>
          <Group mt="lg" justify="flex-end">
            <Button
              variant="default"
              onClick={() => {
                onReplace(theirs.source);
                draft.settle(theirs.source);
              }}
            >
              {t("practice.keepTheirs")}
            </Button>
            <Button onClick={() => draft.settle(draft.source)} data-autofocus>
              {t("practice.keepMine")}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
