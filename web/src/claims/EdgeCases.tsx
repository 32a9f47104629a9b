import { Button, Stack, Text, Title } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { EdgeInputs } from "./EdgeInputs";
import { inputsToTry, missed, triedIn } from "./tried";
import { Ideas } from "./Ideas";
import { OtherFindings } from "./OtherFindings";
import type { ClaimsView } from "./types";
import { useClaims } from "./useClaims";
import { Waiting } from "./Waiting";
import classes from "./Claims.module.css";

/** Inputs that the learner thinks of, and which wrong ideas they catch. */
export function EdgeCases({ view, onJump }: { view: ClaimsView; onJump: (line: number) => void }) {
  const { t } = useTranslation();
  const { tries, kept, style, judge } = useClaims();
  const { ideas, revealed } = view.edgeCases;
  const result = tries.busy ? null : triedIn(tries.current);
  const written = kept.inputs ?? result?.tried.map(({ input }) => input) ?? [""];
  const inputs = inputsToTry(written, style);
  const obstacle = !judge ? t("ui.noJudge") : inputs.length === 0 ? t("claims.why.write") : "";
  const tryThem = () => {
    if (!obstacle && !tries.busy) {
      tries.handIn({ inputs });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      tryThem();
    }
  };
  if (ideas === 0) {
    return <Text c="dimmed">{t("claims.noIdeas")}</Text>;
  }
  return (
    <Stack gap="lg" onKeyDown={onKeyDown}>
      <Text size="sm" c="dimmed">
        {t("claims.edgesWhat", { count: ideas })} {t(`practice.ownInputHow.${style}`)}.
      </Text>
      <EdgeInputs inputs={written} example={view.edgeCases.exampleInput} tried={result?.tried ?? []} />
      <div className={classes.action}>
        <Button
          loading={tries.busy}
          disabled={obstacle !== ""}
          aria-describedby="tries-obstacle"
          onClick={tryThem}
        >
          {t("claims.tryThem")}
        </Button>
        <Text size="sm" c="dimmed" id="tries-obstacle">
          {obstacle}
        </Text>
      </div>
      <Waiting judging={tries} doing={t("claims.trying")} />
      {result && (
        <Title order={3} size="h5">
          {t("claims.caught", { caught: result.caught, total: result.total })}
        </Title>
      )}
      {!tries.busy && tries.current && <OtherFindings judged={tries.current} onJump={onJump} />}
      {revealed && <Ideas ideas={revealed} missed={missed(revealed, result)} tried={result !== null} />}
    </Stack>
  );
}
