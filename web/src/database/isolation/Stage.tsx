import { Anchor, Button, Group, Loader, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client";
import { Problem } from "../../claims/Waiting";
import type { Attempt } from "../../api/types";
import { Conflict } from "../../practice/Conflict";
import { Hints } from "../../practice/Hints";
import { forget } from "../../practice/lastSubmission";
import { useDraft } from "../../practice/useDraft";
import { useSubmission } from "../../practice/useSubmission";
import { Prose } from "../../ui/Prose";
import { NextQuestions } from "../Afterwards";
import { Asking } from "./Asking";
import { answer } from "./draft";
import { lanes } from "./lanes";
import { Lanes } from "./Lanes";
import { LastQuestions } from "./LastQuestions";
import { Told } from "./Told";
import type { IsolationExercise } from "./types";
import { usePlay } from "./usePlay";
import { Verdict } from "./Verdict";
import classes from "./Isolation.module.css";

/** The statement beside what is played, asked and judged. */
export function Stage({ exercise, attempt }: { exercise: IsolationExercise; attempt: Attempt }) {
  const { t } = useTranslation();
  const draft = useDraft(attempt, false);
  const play = usePlay(exercise, draft);
  const submission = useSubmission(exercise.id, attempt.id);
  const { said, result } = play;
  const judged = submission.current?.verdict && !submission.busy ? submission.current : null;
  const handIn = () => {
    void draft.flush();
    submission.handIn({ source: answer(said), purpose: "submit", ownInput: null, noLibrary: false });
  };
  const question = play.asked >= 0 ? exercise.questions[play.asked] : undefined;
  const step = question ? exercise.steps[question.step] : undefined;
  return (
    <div className={classes.page}>
      <article className={classes.statement} aria-labelledby="exercise-title">
        <Group gap="xs" mb={6}>
          {exercise.items.slice(0, 1).map((item) => (
            <Anchor key={item.id} component={Link} to={`/checklist/${item.id}`} size="sm">
              {item.title}
            </Anchor>
          ))}
        </Group>
        <Title order={1} size="h2" id="exercise-title">
          {exercise.title}
        </Title>
        <Text size="sm" c="dimmed" mt={6} mb="lg">
          {t("ui.minutes", { count: exercise.minutes })} · {t(`isolation.level.${exercise.level}`)}
        </Text>
        <Prose html={exercise.statementHtml} />
        <details className={classes.details} open>
          <summary>{t("isolation.setup")}</summary>
          <pre className={classes.block} tabIndex={0}>
            {exercise.setup.trim()}
          </pre>
        </details>
        <Hints attempt={attempt} exerciseId={exercise.id} />
      </article>
      <section className={classes.stage} aria-label={t("isolation.stage")}>
        <Stack gap="lg">
          {result && said.played > 0 && (
            <Lanes
              steps={exercise.steps}
              sessions={exercise.sessions}
              moments={result.moments}
              played={said.played}
              label={t("isolation.timeline")}
            />
          )}
          <div aria-live="polite">
            {result && <Told exercise={exercise} said={said} told={result.told} />}
          </div>
          {play.error && <Problem error={play.error} />}
          {question && step ? (
            <Asking
              key={play.asked}
              question={question}
              step={step}
              waiting={waiting(exercise, result?.moments ?? [], question.session, question.step)}
              busy={play.busy}
              onSay={play.predict}
            />
          ) : (
            !play.over && (
              <Group>
                <Button onClick={play.on} loading={play.busy}>
                  {t(said.played === 0 ? "isolation.begin" : "isolation.on")}
                </Button>
                {said.played === 0 && (
                  <Text size="sm" c="dimmed">
                    {t("isolation.beginHow", { count: exercise.questions.length })}
                  </Text>
                )}
              </Group>
            )
          )}
          {play.over && !judged && !submission.busy && (
            <LastQuestions exercise={exercise} said={said} busy={false} onSay={play.say} onHandIn={handIn} />
          )}
          {submission.busy && (
            <Group gap="sm" role="status">
              <Loader size="sm" aria-hidden="true" />
              <Text>{t("isolation.judging")}</Text>
            </Group>
          )}
          {submission.problem && <Problem error={submission.problem} />}
          {judged && <Verdict submission={judged} exercise={exercise} />}
          {judged && (
            <section aria-labelledby="isolation-next">
              <Title order={2} size="h4" id="isolation-next" mb="sm">
                {t("isolation.askedNext")}
              </Title>
              <NextQuestions attemptId={attempt.id} />
            </section>
          )}
          <Group>
            {said.played > 0 && <Again exerciseId={exercise.id} />}
            <Button
              variant="subtle"
              color="gray"
              renderRoot={(props) => <Link to="/isolation" search={{ from: exercise.id }} {...props} />}
            >
              {t("isolation.toFreePlay")}
            </Button>
          </Group>
        </Stack>
      </section>
      <Conflict draft={draft} onReplace={() => undefined} />
    </div>
  );
}

/** The step with which a session waits before a turn; null where it does not. */
function waiting(
  exercise: IsolationExercise,
  moments: Parameters<typeof lanes>[2],
  session: string,
  before: number,
) {
  const last = moments
    .filter((moment) => moment.session === session && moment.step < before)
    .findLast(({ happening }) => happening.type !== "queues");
  return last?.happening.type === "blocks" ? (exercise.steps[last.of] ?? null) : null;
}

function Again({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      call<Attempt>(`/api/exercises/${exerciseId}/attempts`, { method: "POST", body: { fresh: true } }),
    onSuccess: (fresh) => {
      forget(exerciseId);
      client.setQueryData(["attempt", exerciseId], fresh);
    },
  });
  return (
    <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
      {t("isolation.again")}
    </Button>
  );
}
