package dev.zachet.flashcards;

import dev.zachet.content.Exercise;
import dev.zachet.content.IsolationTask;
import dev.zachet.content.Language;
import dev.zachet.flashcards.Mistakes.Lesson;
import dev.zachet.isolation.Prediction;
import dev.zachet.isolation.Step;
import dev.zachet.practice.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes cards of what went wrong on a database: rows of a hidden set, a plan that is not as asked, a step foreseen wrongly. */
final class LabMistakes {
    /** Of what was handed in; a card holds no more than a page. */
    private static final int LONGEST_SOURCE = 4_000;

    private static final String VISIBLE = "main";

    private final MessageSource messages;

    LabMistakes(MessageSource messages) {
        this.messages = messages;
    }

    /** The cards that a finding gives cause for. */
    Stream<Lesson> in(Exercise exercise, String source, Finding finding) {
        return switch (finding) {
            case Finding.SqlDifference difference
            when !difference.set().equals(VISIBLE) -> Stream.of(rows(exercise, source, difference));
            case Finding.PlanConditions conditions ->
                conditions.lines().stream()
                        .filter(line -> !line.met())
                        .limit(1)
                        .map(line -> condition(exercise, source, line));
            case Finding.Predictions predictions
            when exercise.task() instanceof IsolationTask task ->
                predictions.lines().stream()
                        .filter(line -> !line.right())
                        .map(line -> prediction(exercise, task, line));
            default -> Stream.empty();
        };
    }

    private Lesson rows(Exercise exercise, String source, Finding.SqlDifference difference) {
        return card(
                "wrong-rows " + exercise.id() + " " + difference.set(),
                exercise,
                language -> say(
                        "card.rows",
                        language,
                        exercise.title().in(language),
                        difference.title().in(language),
                        Mistakes.fenced(shortened(source))),
                language -> switch (difference.what()) {
                    case COLUMNS ->
                        say(
                                "card.rows.columns",
                                language,
                                String.join(", ", difference.expectedColumns()),
                                String.join(", ", difference.columns()));
                    case ORDER -> say("card.rows.order", language, difference.row());
                    case ROWS, PASSED, ERROR, TOO_LONG, TOO_LARGE, SKIPPED -> missing(difference, language);
                });
    }

    private String missing(Finding.SqlDifference difference, Language language) {
        String missing = difference.missing().isEmpty()
                ? ""
                : say("card.rows.missing", language, difference.missingTotal(), table(difference.missing()));
        String extra = difference.extra().isEmpty()
                ? ""
                : say("card.rows.extra", language, difference.extraTotal(), table(difference.extra()));
        return missing + extra;
    }

    private static String table(List<List<@Nullable String>> rows) {
        return Mistakes.fenced(rows.stream()
                .map(row -> row.stream()
                        .map(value -> value == null ? "NULL" : value)
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n")));
    }

    private Lesson condition(Exercise exercise, String source, Finding.ConditionLine line) {
        String kind = line.kind().name().toLowerCase(Locale.ROOT);
        return card(
                "plan " + exercise.id() + " " + line.name(),
                exercise,
                language ->
                        say("card.plan", language, exercise.title().in(language), Mistakes.fenced(shortened(source))),
                language -> say("card.plan." + kind, language, line.actual(), line.limit(), line.node()));
    }

    private Lesson prediction(Exercise exercise, IsolationTask task, Finding.PredictionLine line) {
        return card(
                "prediction " + exercise.id() + " " + line.step() + " " + line.session(),
                exercise,
                language -> say(
                        "card.step",
                        language,
                        exercise.title().in(language),
                        task.scenario().level().sql(),
                        line.session(),
                        line.step() + 1,
                        Mistakes.fenced(task.scenario().setup() + "\n" + steps(task, line.step()))),
                language -> say("card.step.answer", language, will(line.really(), language))
                        + line.why().in(language));
    }

    private static String steps(IsolationTask task, int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> (i + 1)
                        + " "
                        + switch (task.scenario().steps().get(i)) {
                            case Step.Statement(String session, String sql) -> session + ": " + sql;
                            case Step.Crash(String session) -> session + "!";
                        })
                .collect(Collectors.joining("\n"));
    }

    private String will(String really, Language language) {
        Prediction prediction = Prediction.of(really);
        String kind = prediction.kind().name().toLowerCase(Locale.ROOT);
        return say("card.will." + kind, language, prediction.value());
    }

    private static String shortened(String source) {
        return source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) + "…" : source;
    }

    private static Lesson card(
            String key, Exercise exercise, Function<Language, String> question, Function<Language, String> answer) {
        return Mistakes.lesson(
                key,
                exercise,
                Origin.FAILED_CASE,
                language -> CardText.plain(question.apply(language), answer.apply(language)));
    }

    private String say(String code, Language language, Object... values) {
        return messages.getMessage(code, values, Locale.of(language.code()));
    }
}
