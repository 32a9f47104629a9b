package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Rules;
import dev.zachet.practice.Exercises.Around;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Exercises.Summary;
import dev.zachet.web.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A code exercise as the page sees it. What would give the solution away is null until it is solved. */
record ExerciseView(
        @JsonUnwrapped Summary summary,
        String statementHtml,
        String signature,
        Style style,
        String starter,
        StartsFrom startsFrom,
        List<Example> examples,
        String exampleInput,
        LimitsView limits,
        int hintsTotal,
        @Nullable NoLibrary noLibrary,
        CodeTask.@Nullable Complexity complexity,
        @Nullable Named previous,
        @Nullable Named next) {

    /** How the learner's code is called. */
    enum Style {
        @JsonProperty("function")
        FUNCTION,
        @JsonProperty("program")
        PROGRAM,
        @JsonProperty("class")
        CLASS
    }

    /** What the editor opens with. */
    enum StartsFrom {
        @JsonProperty("empty")
        EMPTY,
        @JsonProperty("failing-test")
        FAILING_TEST
    }

    /** A worked example in Python's notation. */
    record Example(String name, String input, String expected, String explainHtml) {}

    /** Limits of one case. */
    record LimitsView(long cpuMillis, long memoryMb) {}

    /** What the no-library mode forbids. */
    record NoLibrary(boolean always, String forbids) {}

    static ExerciseView of(Exercise exercise, CodeTask task, Summary summary, Around around, Language language) {
        boolean solved = summary.status() == Exercises.Status.SOLVED;
        CaseText text = new CaseText(task);
        return new ExerciseView(
                summary,
                Markdown.html(exercise.prose().statement().in(language)),
                task.signature(),
                style(task.entry()),
                task.starter(),
                task.startsFromFailingTest() ? StartsFrom.FAILING_TEST : StartsFrom.EMPTY,
                examples(task, text, language),
                text.typed(task.cases().examples().getFirst().input()),
                new LimitsView(task.limits().cpu().toMillis(), task.limits().memoryBytes() >> 20),
                exercise.prose().hints().size(),
                noLibrary(task),
                solved ? task.solutions().target() : null,
                around.previous(),
                around.next());
    }

    private static Style style(Entry entry) {
        return switch (entry) {
            case Entry.Function _ -> Style.FUNCTION;
            case Entry.Program _ -> Style.PROGRAM;
            case Entry.Operations _ -> Style.CLASS;
        };
    }

    private static List<Example> examples(CodeTask task, CaseText text, Language language) {
        return task.cases().examples().stream()
                .map(example -> new Example(
                        example.name(),
                        text.input(new Input.Value(example.input())),
                        text.expected(example.expected()),
                        Markdown.html(example.explanation().in(language))))
                .toList();
    }

    private static @Nullable NoLibrary noLibrary(CodeTask task) {
        return switch (task.library()) {
            case CodeTask.Library.Free _ -> null;
            case CodeTask.Library.Restrictable(Rules rules, boolean always) -> new NoLibrary(always, forbids(rules));
        };
    }

    private static String forbids(Rules rules) {
        List<String> forbidden = new ArrayList<>();
        if (rules.allImports()) {
            forbidden.add("import");
        }
        Stream.of(rules.imports(), rules.syntax(), rules.names())
                .flatMap(names -> names.stream().sorted())
                .forEach(forbidden::add);
        return String.join(", ", forbidden);
    }
}
