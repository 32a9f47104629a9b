package dev.zachet.database;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.content.SqlTask;
import dev.zachet.practice.Exercises.Around;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Exercises.Summary;
import dev.zachet.web.Markdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An SQL exercise as the page sees it; the tables are the story's, which has a view of its own. */
record SqlExerciseView(
        @JsonUnwrapped Summary summary,
        String statementHtml,
        String story,
        Asks asks,
        boolean ordered,
        boolean columnNames,
        long deadlineMillis,
        List<String> sets,
        String starter,
        int hintsTotal,
        @Nullable Named previous,
        @Nullable Named next) {

    /** What is judged. */
    enum Asks {
        @JsonProperty("query")
        QUERY,
        @JsonProperty("change")
        CHANGE
    }

    static SqlExerciseView of(Exercise exercise, SqlTask task, Summary summary, Around around, Language language) {
        return new SqlExerciseView(
                summary,
                Markdown.html(exercise.prose().statement().in(language)),
                task.story().id(),
                Asks.valueOf(task.answer().name()),
                task.ordered(),
                task.columnNames(),
                task.deadline().toMillis(),
                task.sets().stream().map(set -> set.title().in(language)).toList(),
                task.starter(),
                exercise.prose().hints().size(),
                around.previous(),
                around.next());
    }
}
