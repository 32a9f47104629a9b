package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Report;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.TestCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The large cases of an exercise: inputs from its generator, answers from its exemplar, both run in the sandbox like any
 * other Python and never together with a candidate's. Made when first needed and kept in memory.
 */
public final class GeneratedCases {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SEEDED = """


            def zachet_generate(seed, size, shape):
                import random
                return generate(random.Random(seed), size, shape)
            """;
    private static final Limits GENEROUS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(60), 1L << 30, 1 << 20, 64 << 20);

    private final Sandbox sandbox;
    private final Map<ExerciseId, List<TestCase>> made = new ConcurrentHashMap<>();

    public GeneratedCases(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** What {@link #large} and {@link #inputs} throw when the sandbox cannot run. */
    public static final class NoSandbox extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Report.Unavailable report;

        /** Says why. */
        public NoSandbox(Report.Unavailable report) {
            super(report.reason());
            this.report = report;
        }

        /** Why, and how to mend it. */
        public Report.Unavailable report() {
            return report;
        }
    }

    /** A case to be generated. */
    public record Wanted(String name, String seed, int size, String shape) {}

    /** The timed cases, named {@code <shape>-<size>}. */
    public List<TestCase> large(Exercise exercise, CodeTask task) throws InterruptedException, NoSandbox {
        List<TestCase> known = made.get(exercise.id());
        if (known == null) {
            known = make(exercise, task);
            made.put(exercise.id(), known);
        }
        return known;
    }

    private List<TestCase> make(Exercise exercise, CodeTask task) throws InterruptedException, NoSandbox {
        List<Wanted> wanted = new ArrayList<>();
        for (String shape : task.cases().generator().shapes()) {
            for (int size : task.cases().generator().large()) {
                wanted.add(new Wanted(shape + "-" + size, exercise.id() + " " + shape + " " + size, size, shape));
            }
        }
        return answered(exercise, task, wanted);
    }

    /** Generated cases that expect what the exemplar answers. */
    public List<TestCase> answered(Exercise exercise, CodeTask task, List<Wanted> wanted)
            throws InterruptedException, NoSandbox {
        List<JsonNode> inputs = inputs(exercise, task, wanted);
        List<JsonNode> answers = answers(exercise, task.solutions().exemplar(), task.entry(), inputs);
        List<TestCase> cases = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            cases.add(
                    new TestCase(wanted.get(i).name(), new Input.Value(inputs.get(i)), expected(task, answers.get(i))));
        }
        return List.copyOf(cases);
    }

    /** The expectation under which exactly this answer is right. */
    public static JsonNode expected(CodeTask task, JsonNode answer) {
        return task.comparison() instanceof dev.zachet.judge.Comparison.AnyOf
                ? JSON.arrayNode().add(answer)
                : answer;
    }

    /** The inputs of generated cases. */
    public List<JsonNode> inputs(Exercise exercise, CodeTask task, List<Wanted> wanted)
            throws InterruptedException, NoSandbox {
        List<JsonNode> seeds = wanted.stream()
                .<JsonNode>map(
                        one -> JSON.arrayNode().add(one.seed()).add(one.size()).add(one.shape()))
                .toList();
        String source = task.cases().generator().source() + SEEDED;
        return answers(exercise, source, new Entry.Function("zachet_generate"), seeds);
    }

    /**
     * What a trusted solution returns for each input.
     *
     * @throws IllegalStateException when it fails: the exercise is broken, and {@code content check} says where
     */
    List<JsonNode> answers(Exercise exercise, String source, Entry entry, List<JsonNode> inputs)
            throws InterruptedException, NoSandbox {
        List<Input> values = inputs.stream().<Input>map(Input.Value::new).toList();
        return switch (sandbox.run(new Run(source, entry, values, GENEROUS, Rules.NONE))) {
            case Report.Ran ran ->
                ran.cases().stream().map(report -> returned(exercise, report)).toList();
            case Report.Unavailable unavailable -> throw new NoSandbox(unavailable);
            case Report.NotLoaded broken ->
                throw new IllegalStateException(exercise.id() + " is broken: " + broken.error());
            case Report.Forbidden forbidden ->
                throw new IllegalStateException(exercise.id() + " is broken: " + forbidden);
        };
    }

    private static JsonNode returned(Exercise exercise, CaseReport report) {
        if (report instanceof CaseReport.Returned(JsonNode value, var _, var _)) {
            return value;
        }
        throw new IllegalStateException(
                exercise.id() + " is broken: its own solution or generator ended with " + report);
    }
}
