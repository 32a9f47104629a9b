import { Anchor, Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { KeepCards } from "../flashcards/KeepCards";
import { learnersDate, plusDays } from "../plan/dates";
import { choicesQuery, useGoalChange } from "../plan/queries";
import type { Goal } from "../plan/types";
import classes from "./Debrief.module.css";
import type { Debrief } from "./types";

const UNTIL_NEXT = 7;

/** What follows from an interview: cards, what to read again, the next date. */
export function Afterwards({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  return (
    <section className={classes.afterwards} aria-labelledby="afterwards">
      <Title order={2} size="h4" id="afterwards">
        {t("debrief.whatNow")}
      </Title>
      <Text size="sm" c="dimmed" mt={4} mb="md">
        {t("debrief.counted")}
      </Text>
      <Stack gap="lg">
        <KeepCards path={`/api/debriefs/${debrief.id}/cards`} />
        <Reread debrief={debrief} />
        <NextInterview debrief={debrief} />
      </Stack>
    </section>
  );
}

function Reread({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const weak = debrief.questions.filter(({ mark, topic, item }) => mark !== "well" && topic && item);
  const items = new Map(weak.map(({ item }) => [item?.id ?? "", item?.title ?? ""]));
  if (items.size === 0) {
    return null;
  }
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {t("debrief.reread")}
      </Title>
      <ul className={classes.reread}>
        {[...items].map(([id, title]) => (
          <li key={id}>
            <Anchor component={Link} to={`/checklist/${id}`}>
              {title}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NextInterview({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const { data } = useQuery(choicesQuery());
  const today = learnersDate(new Date());
  if (!data || debrief.outcome === "offer") {
    return null;
  }
  if (data.goal && data.goal.interview > today) {
    return null; // the next one is planned already
  }
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {t(debrief.outcome === "next-stage" ? "debrief.nextStageWhen" : "debrief.nextWhen")}
      </Title>
      {data.goal ? (
        <NextDate goal={data.goal} today={today} />
      ) : (
        <Anchor component={Link} to="/plan">
          {t("plan.makeOne")}
        </Anchor>
      )}
    </div>
  );
}

/** The same goal as before with another date. */
function NextDate({ goal, today }: { goal: Goal; today: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useGoalChange(() => void navigate({ to: "/plan" }));
  const [date, setDate] = useState(plusDays(today, UNTIL_NEXT));
  const plan = () =>
    change.mutate({ ...goal, interview: date, companies: goal.companies.map(({ id }) => id) });
  return (
    <>
      <Group gap="sm" align="end">
        <TextInput
          type="date"
          label={t("debrief.nextDate")}
          value={date}
          min={plusDays(today, 1)}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <Button disabled={!date} loading={change.isPending} onClick={plan}>
          {t("debrief.planNext")}
        </Button>
        <Anchor component={Link} to="/plan/goal" size="sm" pb={8}>
          {t("debrief.otherGoal")}
        </Anchor>
      </Group>
      {change.error && (
        <Text size="sm" c="red" role="alert" mt={6}>
          {change.error.message}
        </Text>
      )}
    </>
  );
}
