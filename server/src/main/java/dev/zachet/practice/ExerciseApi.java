package dev.zachet.practice;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Language;
import dev.zachet.learner.Learners;
import dev.zachet.web.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The exercises and what was handed in for them. */
@RestController
@RequestMapping("/api/exercises")
class ExerciseApi {
    private final Bank bank;
    private final Exercises exercises;
    private final Learners learners;
    private final Submissions submissions;
    private final Judging judging;

    ExerciseApi(Bank bank, Exercises exercises, Learners learners, Submissions submissions, Judging judging) {
        this.bank = bank;
        this.exercises = exercises;
        this.learners = learners;
        this.submissions = submissions;
        this.judging = judging;
    }

    @GetMapping
    List<Exercises.Summary> all(Locale locale) {
        return exercises.all(learners.current().id(), Language.of(locale));
    }

    @GetMapping("/{kind}/{slug}")
    ExerciseView one(@PathVariable String kind, @PathVariable String slug, Locale locale) {
        Exercise exercise = find(bank, kind, slug);
        UUID learner = learners.current().id();
        Language language = Language.of(locale);
        Exercises.Summary summary = exercises.summary(exercise, exercises.statuses(learner), language);
        if (exercise.task() instanceof CodeTask task) {
            return ExerciseView.of(exercise, task, summary, exercises.around(exercise, language), language);
        }
        throw Refusal.notFound("Python of " + exercise.id()); // other kinds have addresses of their own
    }

    @GetMapping("/{kind}/{slug}/submissions")
    List<SubmissionView> submissions(@PathVariable String kind, @PathVariable String slug) {
        Exercise exercise = find(bank, kind, slug);
        return submissions.graded(learners.current().id(), exercise.id()).stream()
                .map(submission -> SubmissionView.of(submission, judging.progress(submission)))
                .toList();
    }

    /** The exercise, or a refusal that says which one there is not. */
    static Exercise find(Bank bank, String kind, String slug) {
        try {
            return bank.exercise(new ExerciseId(kind, slug)).orElseThrow(() -> Refusal.notFound(kind + "/" + slug));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(kind + "/" + slug);
        }
    }
}
