package dev.zachet.database;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Language;
import dev.zachet.content.PlanTask;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Finding;
import dev.zachet.web.Refusal;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exercises about plans, and what their queries cost today. */
@RestController
@RequestMapping("/api/exercises/plan/{slug}")
class PlanExerciseApi {
    private final Bank bank;
    private final Exercises exercises;
    private final Learners learners;
    private final PlanChecker checker;

    PlanExerciseApi(Bank bank, Exercises exercises, Learners learners, PlanKind kind) {
        this.bank = bank;
        this.exercises = exercises;
        this.learners = learners;
        this.checker = kind.checker();
    }

    @GetMapping
    PlanExerciseView exercise(@PathVariable String slug, Locale locale) {
        Language language = Language.of(locale);
        Exercise exercise = find(slug);
        Exercises.Summary summary = exercises.summary(
                exercise, exercises.statuses(learners.current().id()), language);
        return PlanExerciseView.of(exercise, task(exercise), summary, exercises.around(exercise, language), language);
    }

    /** The query's plan as things are; the first to ask waits for the large data. */
    @GetMapping("/today")
    Finding.MeasuredQuery today(@PathVariable String slug) throws InterruptedException {
        Exercise exercise = find(slug);
        try {
            return checker.baseline(exercise, task(exercise)).before().shown();
        } catch (LabUnavailable e) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "no-lab", e.reason(), e.mend());
        } catch (BrokenTask e) {
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "no-lab",
                    "the exercise is broken: " + e.file + ": " + e.getMessage(),
                    "run ./zachet content check");
        }
    }

    private static PlanTask task(Exercise exercise) {
        if (exercise.task() instanceof PlanTask task) {
            return task;
        }
        throw Refusal.notFound(exercise.id().toString());
    }

    private Exercise find(String slug) {
        try {
            return bank.exercise(new ExerciseId("plan", slug)).orElseThrow(() -> Refusal.notFound("plan/" + slug));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("plan/" + slug);
        }
    }
}
