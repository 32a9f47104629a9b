import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Interval } from "./Interval";
import classes from "./Mastery.module.css";
import { Rise } from "./Standing";
import type { Readiness } from "./types";
import { inWords, restsOn } from "./words";

/** Everything together, with what it is for. */
export function Overall({ readiness }: { readiness: Readiness }) {
  const { t } = useTranslation();
  const { overall, aim, model } = readiness;
  const { figure } = overall;
  const companies = aim.companies.map((company) => company.title);
  const wanted = [t(`plan.seniority.${aim.seniority}`), ...companies].join(", ");
  const covered = t("mastery.covered", {
    count: overall.known,
    items: overall.items,
    share: Math.round(overall.share * 100),
  });
  return (
    <section className={classes.overall} aria-labelledby="overall">
      <Title order={2} size="h5" id="overall">
        {t("mastery.overall")}
      </Title>
      <p className={classes.headline} data-known={figure !== null}>
        {figure ? inWords(figure, t) : t("mastery.tooLittle")}
      </p>
      <Interval figure={figure} />
      <Text size="sm" mt="sm">
        {covered} {!figure && t("mastery.notYet", { share: Math.round(model.share * 100) })}
      </Text>
      <Text size="sm" c="dimmed" mt={4}>
        {restsOn(overall.restsOn, t)}
      </Text>
      <Rise raise={overall.raise} figure={figure} />
      <Text size="sm" c="dimmed" mt={2}>
        {t("mastery.aim", { wanted })}{" "}
        <Anchor component={Link} to="/plan/goal" size="sm" underline="always">
          {t("mastery.changeAim")}
        </Anchor>
      </Text>
    </section>
  );
}
