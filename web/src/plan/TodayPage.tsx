import { Anchor, Button, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sessionQuery, todayQuery } from "../api/queries";
import type { ExerciseSummary, Today } from "../api/types";
import { TodaysStanding } from "../mastery/TodaysStanding";
import { Offer, Unfinished } from "../placement/Offer";
import { ExerciseRow } from "../ui/ExerciseRow";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { Recent } from "./Recent";
import { planQuery } from "./queries";
import { TodaysSteps } from "./TodaysSteps";
import type { Plan } from "./types";
import classes from "./TodayPage.module.css";

/** Where the learner left, and what comes next. */
export default function TodayPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(todayQuery());
  const plan = useQuery(planQuery());
  const failure = error ?? plan.error;
  if (failure && (!data || plan.data === undefined)) {
    return <Failure error={failure} reset={() => void Promise.all([refetch(), plan.refetch()])} />;
  }
  if (!data || plan.data === undefined) {
    return <PageSkeleton />;
  }
  const fresh = !plan.data && data.solved === 0 && !data.continueWith && data.recent.length === 0;
  return (
    <Page title={t("ui.today")}>
      {fresh ? <FirstDay today={data} /> : <UsualDay today={data} plan={plan.data} />}
    </Page>
  );
}

function FirstDay({ today }: { today: Today }) {
  const { t } = useTranslation();
  const first = today.next[0]?.exercise;
  return (
    <Stack gap="xl">
      <div>
        <Title order={1} className={classes.promise}>
          {t("plan.promise")}
        </Title>
        <Text size="lg" c="dimmed" mt="md" maw={620}>
          {t("plan.what", { count: today.total })}
        </Text>
      </div>
      <Offer solve={first && <StartButton exercise={first} label={t("plan.begin")} quiet />} />
      <Anchor component={Link} to="/checklist">
        {t("plan.seeChecklist")}
      </Anchor>
      <ol className={classes.steps}>
        <li>{t("plan.step1")}</li>
        <li>{t("plan.step2")}</li>
        <li>{t("plan.step3")}</li>
      </ol>
      <Next today={today} />
    </Stack>
  );
}

function UsualDay({ today, plan }: { today: Today; plan: Plan | null }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery());
  const name = session?.learner.name;
  return (
    <Stack gap={40}>
      <div>
        <Title order={1}>{name ? t("plan.helloName", { name }) : t("ui.today")}</Title>
        <Text c="dimmed" mt={6}>
          {t("plan.solved", { count: today.solved, total: today.total })}
        </Text>
      </div>
      {today.continueWith && (
        <section className={classes.continue} aria-labelledby="continue">
          <div>
            <Text size="sm" c="dimmed" component="h2" id="continue" fw={500} m={0}>
              {t("plan.continue")}
            </Text>
            <Text size="xl" fw={650} mt={4}>
              {today.continueWith.title}
            </Text>
            <Text size="sm" c="dimmed" mt={4}>
              {today.continueWith.items.map((item) => item.title).join(" · ")}
            </Text>
          </div>
          <StartButton exercise={today.continueWith} label={t("plan.goOn")} />
        </section>
      )}
      {plan ? <TodaysSteps plan={plan} /> : <Next today={today} />}
      {!plan && <Invite />}
      <Unfinished />
      <TodaysStanding />
      <Recent today={today} />
    </Stack>
  );
}

/** The way to a plan for who has none yet. */
function Invite() {
  const { t } = useTranslation();
  return (
    <Text>
      {t("plan.invite")}{" "}
      <Anchor component={Link} to="/plan" underline="always">
        {t("plan.makeOne")}
      </Anchor>
    </Text>
  );
}

function Next({ today }: { today: Today }) {
  const { t } = useTranslation();
  if (today.next.length === 0) {
    return <Text>{t("plan.allSolved")}</Text>;
  }
  return (
    <section aria-labelledby="next">
      <Title order={2} size="h4" id="next" mb="sm">
        {t("plan.next")}
      </Title>
      <Stack gap="xs">
        {today.next.map((step) => (
          <ExerciseRow
            key={step.exercise.id}
            exercise={step.exercise}
            note={t(`plan.reason.${step.reason}`, { item: step.item?.title ?? "" })}
          />
        ))}
      </Stack>
    </section>
  );
}

function StartButton({
  exercise,
  label,
  quiet = false,
}: {
  exercise: ExerciseSummary;
  label: string;
  quiet?: boolean;
}) {
  const [kind = "", slug = ""] = exercise.id.split("/");
  return (
    <Button
      size={quiet ? "sm" : "md"}
      variant={quiet ? "default" : "filled"}
      component={Link}
      to={`/practice/${kind}/${slug}`}
    >
      {label}
    </Button>
  );
}
