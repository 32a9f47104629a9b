package dev.zachet.database;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.zachet.content.Condition;
import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.content.PlanTask;
import dev.zachet.content.Question;
import dev.zachet.practice.Exercises.Around;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Exercises.Summary;
import dev.zachet.web.Markdown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan exercise as the page sees it; what is measured today has an address of its own. */
record PlanExerciseView(
        @JsonUnwrapped Summary summary,
        String statementHtml,
        String story,
        String query,
        List<Map<String, String>> bindings,
        MayChange mayChange,
        boolean ordered,
        String prepare,
        String write,
        List<AskedCondition> conditions,
        List<PlanQuestion> questions,
        List<String> sets,
        String starter,
        int hintsTotal,
        @Nullable Named previous,
        @Nullable Named next) {

    /** What a learner may change. */
    enum MayChange {
        @JsonProperty("schema")
        SCHEMA,
        @JsonProperty("query")
        QUERY,
        @JsonProperty("both")
        BOTH
    }

    /** A condition. */
    record AskedCondition(String name, Condition.Kind kind, String node, String table, double limit) {}

    /**
     * A question about the plan.
     *
     * @param options none where a step of the plan is to be chosen
     */
    record PlanQuestion(String name, String ask, List<PlanOption> options) {}

    /** What can be chosen; a cure with the script that it is. */
    record PlanOption(String id, String text, String script) {}

    private static PlanQuestion asked(PlanTask task, Question question, Language language) {
        return switch (question) {
            case Question.Choice choice ->
                new PlanQuestion(
                        choice.name(),
                        choice.ask().in(language),
                        choice.options().stream()
                                .map(option -> new PlanOption(
                                        option.id(),
                                        option.text().in(language),
                                        choice.name().equals(PlanTask.CURE)
                                                ? task.cure(option.id()).orElse("")
                                                : ""))
                                .toList());
            case Question.Step step -> new PlanQuestion(step.name(), step.ask().in(language), List.of());
        };
    }

    static PlanExerciseView of(Exercise exercise, PlanTask task, Summary summary, Around around, Language language) {
        return new PlanExerciseView(
                summary,
                Markdown.html(exercise.prose().statement().in(language)),
                task.story().id(),
                task.query(),
                task.bindings(),
                MayChange.valueOf(task.allowed().name()),
                task.ordered(),
                task.prepare(),
                task.write(),
                task.conditions().entrySet().stream()
                        .map(entry -> new AskedCondition(
                                entry.getKey(),
                                entry.getValue().kind(),
                                entry.getValue().node(),
                                entry.getValue().table(),
                                entry.getValue().limit()))
                        .toList(),
                task.questions().stream()
                        .map(question -> asked(task, question, language))
                        .toList(),
                task.sets().stream().map(set -> set.title().in(language)).toList(),
                task.starter(),
                exercise.prose().hints().size(),
                around.previous(),
                around.next());
    }
}
