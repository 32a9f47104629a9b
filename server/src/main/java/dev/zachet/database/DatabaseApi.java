package dev.zachet.database;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Language;
import dev.zachet.content.SqlTask;
import dev.zachet.content.Story;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Exercises;
import dev.zachet.web.Refusal;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** SQL exercises, and the tables that they are about. */
@RestController
@RequestMapping("/api")
class DatabaseApi {
    private final Bank bank;
    private final Exercises exercises;
    private final Learners learners;
    private final SqlChecker checker;
    private final StoryTables tables;

    DatabaseApi(Bank bank, Exercises exercises, Learners learners, SqlKind kind, StoryTables tables) {
        this.bank = bank;
        this.exercises = exercises;
        this.learners = learners;
        this.checker = kind.checker();
        this.tables = tables;
    }

    /** An exercise; the database for it is made ready while its statement is read. */
    @GetMapping("/exercises/sql/{slug}")
    SqlExerciseView exercise(@PathVariable String slug, Locale locale) {
        Language language = Language.of(locale);
        Exercise exercise = find(slug);
        if (!(exercise.task() instanceof SqlTask task)) {
            throw Refusal.notFound("sql/" + slug);
        }
        checker.prepare(exercise, task);
        Exercises.Summary summary = exercises.summary(
                exercise, exercises.statuses(learners.current().id()), language);
        return SqlExerciseView.of(exercise, task, summary, exercises.around(exercise, language), language);
    }

    @GetMapping("/stories/{id}")
    StoryView story(@PathVariable String id, Locale locale) throws InterruptedException {
        Language language = Language.of(locale);
        Story story = find(id, "stories/" + id);
        try {
            return new StoryView(
                    story.id(), story.title().in(language), story.about().in(language), tables.of(story, language));
        } catch (LabUnavailable e) {
            throw noLab(e);
        }
    }

    /** What is in a table: its first rows. */
    @GetMapping("/stories/{id}/tables/{table}/rows")
    StoryView.SomeRows rows(@PathVariable String id, @PathVariable String table) throws InterruptedException {
        String path = "stories/%s/tables/%s".formatted(id, table);
        try {
            StoryView.SomeRows rows = tables.some(find(id, path)).get(table);
            if (rows == null) {
                throw Refusal.notFound(path);
            }
            return rows;
        } catch (LabUnavailable e) {
            throw noLab(e);
        }
    }

    private Story find(String id, String path) {
        return bank.stories().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(path));
    }

    private static Refusal noLab(LabUnavailable e) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "no-lab", e.reason(), e.mend());
    }

    private Exercise find(String slug) {
        try {
            return bank.exercise(new ExerciseId("sql", slug)).orElseThrow(() -> Refusal.notFound("sql/" + slug));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("sql/" + slug);
        }
    }
}
