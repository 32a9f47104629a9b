import { Anchor, Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../claims/Waiting";
import { OutcomeMark } from "./Findings";
import { outcomeQuery, outcomeScenariosQuery } from "./queries";
import { LEVELS, type OutcomeScenario } from "./types";
import classes from "./Isolation.module.css";

/** Each scenario at each level, as this server really did it. Rows are played one after the other. */
export function OutcomeTable() {
  const { t } = useTranslation();
  const scenarios = useQuery(outcomeScenariosQuery());
  const first = useQuery({
    ...outcomeQuery(scenarios.data?.[0]?.exercise.id ?? ""),
    enabled: Boolean(scenarios.data?.[0]),
  });
  const trouble = scenarios.error ?? first.error;
  const [done, setDone] = useState(0);
  const next = useCallback(() => setDone((now) => now + 1), []);
  return (
    <section aria-labelledby="isolation-table">
      <Text size="sm" c="dimmed" mb="sm">
        {t("isolation.tableHow")} {first.data?.server}
      </Text>
      {trouble && <Problem error={trouble} />}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("isolation.table")}>
        <table className={classes.outcomes}>
          <thead>
            <tr>
              <th scope="col">{t("isolation.scenario")}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {t(`isolation.level.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenarios.data?.map((scenario, index) => (
              <Row key={scenario.exercise.id} scenario={scenario} turn={index <= done} onDone={next} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ scenario, turn, onDone }: { scenario: OutcomeScenario; turn: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const { exercise, goesWrong } = scenario;
  const row = useQuery({ ...outcomeQuery(exercise.id), enabled: turn });
  const over = row.isSuccess || row.isError;
  useEffect(() => {
    if (over) {
      onDone();
    }
  }, [over, onDone]);
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} to={`/practice/${exercise.id}`} size="sm">
          {exercise.title}
        </Anchor>
        <Text size="xs" c="dimmed" fw={400}>
          {goesWrong}
        </Text>
      </th>
      {LEVELS.map((level) => {
        const one = row.data?.levels.find((found) => found.level === level);
        return (
          <td key={level}>
            {one && <OutcomeMark happened={one.happened} errors={one.errors} />}
            {!one && row.isFetching && <Loader size="xs" aria-label={t("isolation.playing")} />}
            {!one && row.error && t("isolation.noOutcome")}
          </td>
        );
      })}
    </tr>
  );
}
