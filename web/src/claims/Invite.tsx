import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { typeset } from "./complexity";
import type { ClaimsView } from "./types";
import { useClaims } from "./useClaims";
import { useSending } from "./useSending";

/** After acceptance: leads on to explaining; what was chosen before solving can be checked at once. */
export function Invite({ onExplain }: { onExplain: () => void }) {
  const { t } = useTranslation();
  const { view, claim } = useClaims();
  const unclaimed = view && !claim.current && !claim.busy;
  return unclaimed ? (
    <FirstClaim view={view} onExplain={onExplain} />
  ) : (
    <Group>
      <Button variant="light" onClick={onExplain}>
        {t("claims.inviteOpen")}
      </Button>
    </Group>
  );
}

function FirstClaim({ view, onExplain }: { view: ClaimsView; onExplain: () => void }) {
  const { t } = useTranslation();
  const { kept } = useClaims();
  const { send, obstacle } = useSending(view);
  const { time, memory } = kept;
  const check = () => {
    send();
    onExplain();
  };
  return (
    <Stack gap="xs" align="start">
      <Text>
        {t("claims.invite")}{" "}
        {time !== null &&
          memory !== null &&
          t("claims.inviteKept", { time: typeset(time), memory: typeset(memory) })}
      </Text>
      <Group gap="sm">
        {!obstacle && <Button onClick={check}>{t("claims.check")}</Button>}
        <Button variant={obstacle ? "filled" : "subtle"} onClick={onExplain}>
          {t("claims.inviteOpen")}
        </Button>
      </Group>
    </Stack>
  );
}
