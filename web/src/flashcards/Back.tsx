import { Checkbox, Stack, Text } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Prose } from "../ui/Prose";
import { ProgramView } from "./ProgramView";
import type { Card } from "./types";
import classes from "./Cards.module.css";

interface Props {
  card: Pick<
    Card,
    "kind" | "program" | "answerHtml" | "strongHtml" | "mistakeHtml" | "followUpsHtml" | "keyPointsHtml"
  >;
  /** Null where nothing is to be ticked. */
  said: number[] | null;
  onSaid: (said: number[]) => void;
}

/** The other side of a card: what to say, what to tick, what comes next. */
export function Back({ card, said, onSaid }: Props) {
  const { t } = useTranslation();
  const landing = useRef<HTMLDivElement>(null);
  useEffect(() => landing.current?.focus({ preventScroll: true }), []);
  const { program } = card;
  return (
    <Stack gap="lg" ref={landing} tabIndex={-1} className={classes.landing ?? ""}>
      <section aria-label={t("flashcards.answer")}>
        <Prose html={card.answerHtml} />
      </section>
      {said && card.keyPointsHtml.length > 0 && (
        <Stack gap={8} role="group" aria-label={t("flashcards.points")}>
          <Text fw={600} size="sm">
            {t("flashcards.points")}
          </Text>
          {card.keyPointsHtml.map((html, index) => (
            <Checkbox
              key={html}
              size="md"
              checked={said.includes(index)}
              onChange={(event) =>
                onSaid(event.currentTarget.checked ? [...said, index] : said.filter((at) => at !== index))
              }
              label={<span className={classes.point} dangerouslySetInnerHTML={{ __html: html }} />}
            />
          ))}
        </Stack>
      )}
      {program && card.kind === "question" && (
        <Part title={t("flashcards.proof")}>
          <ProgramView source={program.source} />
          <Printed program={program} />
        </Part>
      )}
      {card.strongHtml && (
        <Part title={t("flashcards.strong")}>
          <Prose html={card.strongHtml} />
        </Part>
      )}
      {card.mistakeHtml && (
        <Part title={t("flashcards.mistake")}>
          <Prose html={card.mistakeHtml} />
        </Part>
      )}
      {card.followUpsHtml.length > 0 && (
        <Part title={t("flashcards.followUps")}>
          <ul className={classes.followUps}>
            {card.followUpsHtml.map((html) => (
              <li key={html} dangerouslySetInnerHTML={{ __html: html }} />
            ))}
          </ul>
        </Part>
      )}
    </Stack>
  );
}

export function Printed({ program }: { program: NonNullable<Card["program"]> }) {
  const { t } = useTranslation();
  return (
    <>
      <Text size="sm" c="dimmed">
        {t("flashcards.prints")}{" "}
        {t(program.cpython ? "flashcards.onCPython" : "flashcards.onAny", { range: program.python })}
      </Text>
      <pre className={classes.printed} tabIndex={0} aria-label={t("flashcards.prints")}>
        {program.prints.trimEnd()}
      </pre>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Text fw={600} size="sm" mb={4} component="h2">
        {title}
      </Text>
      {children}
    </section>
  );
}
