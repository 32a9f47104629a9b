package dev.zachet.database;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.zachet.content.Exercise;
import dev.zachet.content.IsolationTask;
import dev.zachet.content.Language;
import dev.zachet.isolation.Prediction;
import dev.zachet.isolation.Step;
import dev.zachet.practice.Exercises.Around;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Exercises.Summary;
import dev.zachet.web.Markdown;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An isolation exercise as the page sees it. What happens is not in it: that is seen by playing. */
record IsolationExerciseView(
        @JsonUnwrapped Summary summary,
        String statementHtml,
        String setup,
        String level,
        List<String> sessions,
        List<ScriptStep> steps,
        List<IsolationQuestion> questions,
        String goesWrong,
        List<CureChoice> cures,
        int hintsTotal,
        @Nullable Named previous,
        @Nullable Named next) {

    /** One step; {@code sql} is null where the backend is ended, {@code note} where there is nothing to say. */
    record ScriptStep(
            String session, @Nullable String sql, @Nullable String note) {}

    /** What is asked at a step, of whose statement, and what there is to choose from. */
    record IsolationQuestion(int step, String session, List<String> choices) {}

    /** A cure that may help. */
    record CureChoice(String id, String what, List<ScriptStep> steps, String level) {}

    static IsolationExerciseView of(
            Exercise exercise, IsolationTask task, Summary summary, Around around, Language language) {
        List<Step> steps = task.scenario().steps();
        return new IsolationExerciseView(
                summary,
                Markdown.html(exercise.prose().statement().in(language)),
                task.scenario().setup(),
                task.scenario().level().sql(),
                task.scenario().sessions(),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> step(steps.get(i), note(task, i, language)))
                        .toList(),
                task.questions().stream().map(IsolationExerciseView::question).toList(),
                task.anomaly().what().in(language),
                task.cures().stream()
                        .map(cure -> new CureChoice(
                                cure.id(),
                                cure.what().in(language),
                                cure.scenario().steps().stream()
                                        .map(step -> step(step, null))
                                        .toList(),
                                cure.scenario().level().sql()))
                        .toList(),
                exercise.prose().hints().size(),
                around.previous(),
                around.next());
    }

    private static @Nullable String note(IsolationTask task, int step, Language language) {
        return task.notes().containsKey(step) ? task.notes().get(step).in(language) : null;
    }

    private static ScriptStep step(Step step, @Nullable String note) {
        return switch (step) {
            case Step.Statement(String session, String sql) -> new ScriptStep(session, sql, note);
            case Step.Crash(String session) -> new ScriptStep(session, null, note);
        };
    }

    private static IsolationQuestion question(IsolationTask.Question question) {
        return new IsolationQuestion(
                question.step(),
                question.session(),
                question.choices().stream().map(Prediction::toString).toList());
    }
}
