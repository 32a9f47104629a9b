package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.TestCase;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Proves that {@code valid.py} accepts every case of its exercise, and junk never, without raising. */
final class ValidatorProof {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final GeneratedCases generated;

    ValidatorProof(GeneratedCases generated) {
        this.generated = generated;
    }

    /** What is wrong with it; nothing when all is well. */
    List<String> complaints(Exercise exercise, CodeTask task, List<TestCase> cases)
            throws InterruptedException, GeneratedCases.NoSandbox {
        List<String> complaints = new ArrayList<>();
        List<JsonNode> inputs =
                cases.stream().map(one -> arguments(task, one.input())).toList();
        List<JsonNode> answers = said(exercise, task, inputs);
        for (int i = 0; i < cases.size(); i++) {
            if (!answers.get(i).asBoolean(false)) {
                complaints.add("does not accept case " + cases.get(i).name());
            }
        }
        List<JsonNode> junk = junk(inputs.getFirst().size());
        List<JsonNode> aboutJunk = said(exercise, task, junk);
        for (int i = 0; i < junk.size(); i++) {
            if (aboutJunk.get(i).asBoolean(true)) {
                complaints.add("accepts " + PythonText.of(junk.get(i)));
            }
        }
        return complaints;
    }

    private List<JsonNode> said(Exercise exercise, CodeTask task, List<JsonNode> inputs)
            throws InterruptedException, GeneratedCases.NoSandbox {
        return generated.answers(exercise, task.claims().validator(), new Entry.Function("valid"), inputs);
    }

    private static JsonNode arguments(CodeTask task, Input input) {
        JsonNode value = ((Input.Value) input).json();
        return switch (task.entry()) {
            case Entry.Function _ -> value;
            case Entry.Program _ -> JSON.arrayNode().add(value);
            case Entry.Operations _ -> JSON.arrayNode().add(value.get("init")).add(value.get("calls"));
        };
    }

    /** Arguments of the right number and of no sensible kind. */
    private static List<JsonNode> junk(int arity) {
        JsonNode nested =
                JSON.arrayNode().add(JSON.arrayNode().add(JSON.nullNode()).add("x"));
        return List.of(
                repeated(JSON.nullNode(), arity),
                repeated(JSON.booleanNode(true), arity),
                repeated(JSON.numberNode(1.5), arity),
                repeated(nested, arity),
                repeated(JSON.objectNode().put("a", 1), arity));
    }

    private static JsonNode repeated(JsonNode value, int times) {
        ArrayNode all = JSON.arrayNode();
        for (int i = 0; i < times; i++) {
            all.add(value);
        }
        return all;
    }
}
