import { Box, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Block } from "../practice/Difference";
import type { Idea } from "./types";
import classes from "./Claims.module.css";

/** The wrong ideas, first those that the learner's inputs miss, with an input on which they fail. */
export function Ideas({ ideas, missed, tried }: { ideas: Idea[]; missed: Set<number>; tried: boolean }) {
  const { t } = useTranslation();
  const sorted = [...ideas].sort(
    (one, other) => Number(missed.has(other.number)) - Number(missed.has(one.number)),
  );
  return (
    <section aria-labelledby="ideas">
      <Title order={3} size="h5" id="ideas" mb="xs">
        {t("claims.ideas")}
      </Title>
      <ul className={classes.plain}>
        {sorted.map((idea) => (
          <li key={idea.number} className={classes.idea} data-missed={missed.has(idea.number) || undefined}>
            <Text>
              <b>{t("claims.idea", { number: idea.number })}</b>
              {tried && (
                <span className={classes.tag}>
                  {t(missed.has(idea.number) ? "claims.missed" : "claims.wasCaught")}
                </span>
              )}
            </Text>
            <Text>{idea.why}</Text>
            {missed.has(idea.number) && (
              <Box mt="xs">
                <Block label={t("claims.failsOn")} text={idea.failsOn} />
              </Box>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
