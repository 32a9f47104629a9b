package dev.zachet.database;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.IsolationTask;
import dev.zachet.content.Language;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Moment;
import dev.zachet.isolation.Playing;
import dev.zachet.isolation.Scenario;
import dev.zachet.isolation.Step;
import dev.zachet.isolation.Timeline;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Isolation exercises, playing interleavings, and the table of what happens at which level. */
@RestController
@RequestMapping("/api")
class IsolationApi {
    private static final String KIND = "isolation";
    private static final String NO_NUL = "[^\\x00]*";
    private static final int LONGEST_SETUP = 20_000;
    private static final int LONGEST_STATEMENT = 4_000;
    private static final long RETRY_AFTER_SECONDS = 2;

    private final Bank bank;
    private final Exercises exercises;
    private final Learners learners;
    private final Playing playing;
    private final Outcomes outcomes;
    /** A play holds up to four connections; others have to get theirs, too. */
    private final Semaphore turns = new Semaphore(3, true);

    IsolationApi(Bank bank, Exercises exercises, Learners learners, Playing playing, Outcomes outcomes) {
        this.bank = bank;
        this.exercises = exercises;
        this.learners = learners;
        this.playing = playing;
        this.outcomes = outcomes;
    }

    /** One step of what is to be played; without {@code sql} its session's backend is ended. */
    record StepToPlay(
            @NotNull @Pattern(regexp = "[A-Z]") String session,

            @Nullable @Size(max = LONGEST_STATEMENT) @Pattern(regexp = NO_NUL)
            String sql) {}

    /** An interleaving to be played in a database of its own. */
    record ToPlay(
            @NotNull @Size(max = LONGEST_SETUP) @Pattern(regexp = NO_NUL)
            String setup,

            @NotNull Level level,

            @NotNull @Size(min = 1, max = Scenario.MOST_STEPS)
            List<@Valid StepToPlay> steps) {

        Scenario scenario() {
            List<Step> played = new ArrayList<>();
            for (StepToPlay step : steps) {
                String sql = step.sql();
                if (sql != null && sql.isBlank()) {
                    throw new IllegalArgumentException("step %d has no statement".formatted(played.size() + 1));
                }
                played.add(sql == null ? new Step.Crash(step.session()) : new Step.Statement(step.session(), sql));
            }
            List<String> sessions =
                    steps.stream().map(StepToPlay::session).distinct().sorted().toList();
            return new Scenario(setup, level, sessions, played, "");
        }
    }

    /** What happened; {@code setupFailed} is null unless the tables could not be made. */
    record Played(List<Moment> moments, @Nullable String setupFailed) {}

    /** How many steps of an exercise are to be played. */
    record UpTo(@Min(1) @Max(Scenario.MOST_STEPS) int steps) {}

    /** A question whose step was played: what one would have had to expect, and why. */
    record Told(int question, String really, String why) {}

    /** An exercise's beginning as it was played. */
    record PlayedExercise(List<Moment> moments, List<Told> told) {}

    /** What interleavings are played on, as in {@code PostgreSQL 18.6}. */
    record PlayedOn(String server) {}

    /** A row of the table. */
    record OutcomeRow(String server, List<LevelOutcome> levels) {}

    /** What came of a scenario at a level. */
    record LevelOutcome(Level level, boolean happened, List<String> errors) {}

    /** A scenario that has a row in the table; {@code goesWrong} is what must not happen. */
    record OutcomeScenario(Named exercise, String goesWrong) {}

    @GetMapping("/exercises/isolation/{slug}")
    IsolationExerciseView exercise(@PathVariable String slug, Locale locale) {
        Language language = Language.of(locale);
        Exercise exercise = find(slug);
        playing.prepare();
        Exercises.Summary summary = exercises.summary(
                exercise, exercises.statuses(learners.current().id()), language);
        return IsolationExerciseView.of(
                exercise, task(exercise), summary, exercises.around(exercise, language), language);
    }

    /** Plays from the beginning each time, in a fresh database: the same steps always come to the same. */
    @PostMapping("/exercises/isolation/{slug}/plays")
    PlayedExercise play(@PathVariable String slug, @Valid @RequestBody UpTo upTo, Locale locale)
            throws InterruptedException {
        IsolationTask task = task(find(slug));
        int steps = Math.min(upTo.steps(), task.scenario().steps().size());
        Timeline timeline = inTurn(() -> playing.play(task.scenario().first(steps)));
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < task.questions().size(); i++) {
            IsolationTask.Question question = task.questions().get(i);
            if (question.step() < steps) {
                String really = IsolationChecker.really(timeline, question);
                told.add(new Told(i, really, question.why().in(Language.of(locale))));
            }
        }
        return new PlayedExercise(timeline.moments(), told);
    }

    @PostMapping("/plays")
    Played play(@Valid @RequestBody ToPlay wanted) throws InterruptedException {
        Scenario scenario;
        try {
            scenario = wanted.scenario();
        } catch (IllegalArgumentException e) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "play", String.valueOf(e.getMessage()));
        }
        Timeline timeline = inTurn(() -> playing.play(scenario));
        return new Played(timeline.moments(), timeline.setupFailed());
    }

    /** Asked when the page is opened: whoever comes first waits for the server here, and not when he plays. */
    @GetMapping("/isolation/server")
    PlayedOn server() throws InterruptedException {
        return inTurn(() -> new PlayedOn(playing.server()));
    }

    @GetMapping("/isolation/outcomes")
    List<OutcomeScenario> scenarios(Locale locale) {
        Language language = Language.of(locale);
        return bank.exercises().stream()
                .filter(exercise -> exercise.task() instanceof IsolationTask)
                .map(exercise -> new OutcomeScenario(
                        Exercises.named(exercise, language),
                        task(exercise).anomaly().what().in(language)))
                .toList();
    }

    @GetMapping("/isolation/outcomes/{slug}")
    OutcomeRow outcomes(@PathVariable String slug) throws InterruptedException {
        Exercise exercise = find(slug);
        Outcomes.Table table = inTurn(() -> outcomes.of(exercise, task(exercise)));
        return new OutcomeRow(
                table.server(),
                table.levels().stream()
                        .map(one -> new LevelOutcome(
                                one.level(),
                                one.outcome().happened(),
                                one.outcome().errors()))
                        .toList());
    }

    private interface Work<T> {
        T run() throws LabUnavailable, InterruptedException;
    }

    private <T> T inTurn(Work<T> work) throws InterruptedException {
        if (!turns.tryAcquire(10, java.util.concurrent.TimeUnit.SECONDS)) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "play-busy").retryAfter(RETRY_AFTER_SECONDS);
        }
        try {
            return work.run();
        } catch (LabUnavailable e) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "no-lab", e.reason(), e.mend());
        } finally {
            turns.release();
        }
    }

    private Exercise find(String slug) {
        try {
            return bank.exercise(new ExerciseId(KIND, slug)).orElseThrow(() -> Refusal.notFound(KIND + "/" + slug));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(KIND + "/" + slug);
        }
    }

    private static IsolationTask task(Exercise exercise) {
        if (exercise.task() instanceof IsolationTask task) {
            return task;
        }
        throw Refusal.notFound(exercise.id().toString());
    }
}
