package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.judge.Comparison;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes a case's input and answer for the learner's eye. */
public final class CaseText {
    private final CodeTask task;

    /** For the cases of an exercise. */
    public CaseText(CodeTask task) {
        this.task = task;
    }

    /** The input as the page shows it: {@code name = value} a line, calls a line, or stdin. */
    public String input(Input input) {
        return switch (input) {
            case Input.Literal literal -> PythonText.cut(literal.text());
            case Input.Value value -> PythonText.cut(shown(value.json()));
        };
    }

    /** The input in the form in which a learner may type his own: see {@link Input.Literal}. */
    public String typed(JsonNode input) {
        return switch (task.entry()) {
            case Entry.Function _ -> input.valueStream().map(PythonText::of).collect(Collectors.joining("\n"));
            case Entry.Program _ -> input.asString();
            case Entry.Operations _ ->
                PythonText.of(input.get("init")) + "\n" + String.join("\n", calls(input.get("calls")));
        };
    }

    /** An answer: text as it is for a program, a Python value otherwise. */
    public String answer(JsonNode value) {
        return task.entry() instanceof Entry.Program && value.isString()
                ? PythonText.cut(value.stringValue())
                : PythonText.of(value);
    }

    /** The answer that a case asks for; of several that are right, the first. */
    public String expected(JsonNode expected) {
        return answer(
                task.comparison() instanceof Comparison.AnyOf && !expected.isEmpty() ? expected.get(0) : expected);
    }

    private String shown(JsonNode input) {
        return switch (task.entry()) {
            case Entry.Function _ -> arguments(input);
            case Entry.Program _ -> input.asString();
            case Entry.Operations(String name) -> {
                List<String> lines = new ArrayList<>();
                lines.add(name + "(" + commaSeparated(input.get("init"), 0) + ")");
                lines.addAll(calls(input.get("calls")));
                yield String.join("\n", lines);
            }
        };
    }

    private String arguments(JsonNode values) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String name = i < task.parameters().size() ? task.parameters().get(i) : "argument " + (i + 1);
            lines.add(name + " = " + PythonText.of(values.get(i)));
        }
        return String.join("\n", lines);
    }

    private static List<String> calls(JsonNode calls) {
        return calls.valueStream()
                .limit(PythonText.LONGEST)
                .map(call -> call.get(0).asString() + "(" + commaSeparated(call, 1) + ")")
                .toList();
    }

    private static String commaSeparated(JsonNode values, int from) {
        return values.valueStream().skip(from).map(PythonText::of).collect(Collectors.joining(", "));
    }
}
