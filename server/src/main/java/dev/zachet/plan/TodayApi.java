package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Language;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Attempt;
import dev.zachet.practice.Attempts;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Exercises.Status;
import dev.zachet.practice.Exercises.Summary;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Submissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first page: where the learner left, what comes next, what he did last. */
@RestController
@RequestMapping("/api/today")
class TodayApi {
    private static final int STEPS = 4;
    private static final int RECENT = 6;

    private final Bank bank;
    private final Learners learners;
    private final Exercises exercises;
    private final Attempts attempts;
    private final Submissions submissions;

    TodayApi(Bank bank, Learners learners, Exercises exercises, Attempts attempts, Submissions submissions) {
        this.bank = bank;
        this.learners = learners;
        this.exercises = exercises;
        this.attempts = attempts;
        this.submissions = submissions;
    }

    /** The day at a glance; {@code continueWith} is null when nothing is begun and unsolved. */
    record Today(
            @Nullable Summary continueWith,
            List<NextStep> next,
            List<RecentSubmission> recent,
            int solved,
            int total) {}

    /** Something to do, why, and what for. */
    record NextStep(
            Summary exercise,
            NextSteps.Reason reason,
            @Nullable Named item) {}

    /** Something handed in; {@code outcome} is null until it is judged. */
    record RecentSubmission(
            UUID submissionId, Summary exercise, @Nullable Outcome outcome, Instant at) {}

    @GetMapping
    Today today(Locale locale) {
        Language language = Language.of(locale);
        UUID learner = learners.current().id();
        Map<ExerciseId, Status> statuses = exercises.statuses(learner);
        List<Exercise> practised = attempts.of(learner).stream()
                .map(Attempt::exercise)
                .distinct()
                .flatMap(id -> bank.exercise(id).stream())
                .toList();
        Summary continueWith = practised.stream()
                .limit(1)
                .filter(exercise -> statuses.get(exercise.id()) == Status.STARTED)
                .map(exercise -> exercises.summary(exercise, statuses, language))
                .findFirst()
                .orElse(null);
        List<NextStep> next = new NextSteps(bank, statuses)
                .choose(practised, STEPS).stream()
                        .map(step -> step(step, statuses, language))
                        .toList();
        List<RecentSubmission> recent = submissions.recent(learner, RECENT).stream()
                .flatMap(submission -> recent(submission, statuses, language))
                .toList();
        int solved = (int) statuses.values().stream()
                .filter(status -> status == Status.SOLVED)
                .count();
        return new Today(continueWith, next, recent, solved, bank.exercises().size());
    }

    private NextStep step(NextSteps.Step step, Map<ExerciseId, Status> statuses, Language language) {
        Named item = bank.checklist()
                .item(step.exercise().mainItem())
                .map(found -> Exercises.named(found, language))
                .orElse(null);
        return new NextStep(exercises.summary(step.exercise(), statuses, language), step.reason(), item);
    }

    private Stream<RecentSubmission> recent(
            Submission submission, Map<ExerciseId, Status> statuses, Language language) {
        return bank.exercise(submission.exercise()).stream()
                .map(exercise -> new RecentSubmission(
                        submission.id(),
                        exercises.summary(exercise, statuses, language),
                        submission.verdict() == null
                                ? null
                                : submission.verdict().outcome(),
                        submission.submittedAt()));
    }
}
