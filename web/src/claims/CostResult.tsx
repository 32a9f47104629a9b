import { Button, Group, Stack, Text, Title } from "@mantine/core";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { KeepCards } from "../flashcards/KeepCards";
import { typeset } from "./complexity";
import { claimedIn, growthsIn } from "./growth";
import { GrowthView } from "./GrowthView";
import { Mark } from "./Mark";
import { OtherFindings } from "./OtherFindings";
import type { ClaimsView, Judged, Structure } from "./types";
import classes from "./Claims.module.css";

interface Props {
  view: ClaimsView;
  judged: Judged;
  onAgain: () => void;
  onJump: (line: number) => void;
}

/** What was measured of a claim: a sentence and a curve for each quantity, then what the structures are worth. */
export function CostResult({ view, judged, onAgain, onJump }: Props) {
  const { t } = useTranslation();
  const growths = growthsIn(judged);
  return (
    <Stack gap="lg" data-outcome={judged.verdict?.outcome}>
      <Group justify="space-between" align="start" gap="sm">
        <Title order={3} size="h5">
          {heading(judged, t)}
        </Title>
        <Button variant="default" size="compact-sm" onClick={onAgain}>
          {t("claims.again")}
        </Button>
      </Group>
      {growths.length > 0 && (
        <div className={classes.growths}>
          {growths.map((growth) => (
            <GrowthView key={growth.quantity} growth={growth} />
          ))}
        </div>
      )}
      <KeepCards path={`/api/submissions/${judged.id}/cards`} />
      <OtherFindings judged={judged} onJump={onJump} />
      {view.structures.some((structure) => structure.fits !== null) && (
        <Structures structures={view.structures} />
      )}
    </Stack>
  );
}

function heading(judged: Judged, t: TFunction): string {
  const { time, memory } = claimedIn(judged);
  return time === null && memory === null
    ? t("claims.notMeasured")
    : t("claims.yours", { time: typeset(time ?? "—"), memory: typeset(memory ?? "—") });
}

function Structures({ structures }: { structures: Structure[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="structures">
      <Title order={3} size="h5" id="structures" mb="xs">
        {t("claims.structure")}
      </Title>
      <ul className={classes.plain}>
        {structures.map((structure) => (
          <li key={structure.id} className={classes.structure} data-chosen={structure.chosen || undefined}>
            <Text>
              {structure.text}
              {structure.chosen && <span className={classes.tag}>{t("claims.chosen")}</span>}
            </Text>
            {structure.fits !== null && (
              <Text size="sm" mt={4}>
                <Mark kind={structure.fits ? "consistent" : "contradicted"} />{" "}
                <b>{t(structure.fits ? "claims.fits" : "claims.fitsNot")}.</b> {structure.why}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
