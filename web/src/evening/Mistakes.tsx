import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Coded } from "../ui/Coded";
import classes from "./Evening.module.css";
import type { Place, RepeatedMistake } from "./types";

/** What went wrong more than once, in words. */
export function Mistakes({ mistakes }: { mistakes: RepeatedMistake[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="mistakes" className={classes.mistakes}>
      <Title order={2} size="h4" id="mistakes" mb="sm">
        {t("evening.mistakes")}
      </Title>
      {mistakes.length === 0 ? (
        <Text>{t("evening.noMistakes")}</Text>
      ) : (
        <ul>
          {mistakes.map((mistake) => (
            <li key={`${mistake.kind} ${mistake.what} ${mistake.where[0]?.id ?? ""}`}>
              <Mistake mistake={mistake} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Mistake({ mistake }: { mistake: RepeatedMistake }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{named(mistake, t)}</strong>{" "}
      <span className={classes.times}>{t("evening.times", { count: mistake.times })}</span>
      <span className={classes.advice}>{t(`evening.advice.${mistake.kind}`)}</span>
      <span className={classes.where}>
        {mistake.where.map((place, index) => (
          <span key={place.id}>
            {index > 0 && " · "}
            <Link to={link(place)}>
              <Coded text={place.title} />
            </Link>
          </span>
        ))}
      </span>
    </>
  );
}

function named({ kind, what }: RepeatedMistake, t: TFunction): string {
  switch (kind) {
    case "limit":
      return t(`evening.limit.${what}`);
    case "growth":
      return t(`evening.growth.${what}`);
    case "plan":
      return t(`evening.plan.${what}`);
    case "interleaving":
      return t(`evening.interleaving.${what}`);
    default:
      return t(`evening.mistake.${kind}`, { what });
  }
}

function link({ kind, id }: Place): string {
  return { exercise: `/practice/${id}`, item: `/checklist/${id}`, card: "/cards" }[kind];
}
