package dev.zachet.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks an exercise's own {@code check(input, expected, actual)}, in a run where no candidate code takes part. */
final class CustomCheck {
    private static final Limits LIMITS = Limits.of(Duration.ofSeconds(10), 512L << 20);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Sandbox sandbox;
    private final String source;

    CustomCheck(Sandbox sandbox, Comparison.Custom custom) {
        this.sandbox = sandbox;
        this.source = custom.source();
    }

    /** What came of asking. */
    sealed interface Outcome {
        /** A result for every case. */
        record Given(List<CaseResult> results) implements Outcome {}

        /** The sandbox could not run the check. */
        record Unavailable(Report.Unavailable why) implements Outcome {}
    }

    Outcome opinions(Job job, Report.Ran ran) throws InterruptedException {
        List<Input> questions = new ArrayList<>();
        for (int at = 0; at < ran.cases().size(); at++) {
            if (ran.cases().get(at) instanceof CaseReport.Returned returned) {
                questions.add(question(job.cases().get(at), returned.value()));
            }
        }
        if (questions.isEmpty()) {
            return new Outcome.Given(results(job, ran, List.of()));
        }
        Run run = new Run(source, new Entry.Function("check"), questions, LIMITS, Rules.NONE);
        return switch (sandbox.run(run)) {
            case Report.Ran answers -> new Outcome.Given(results(job, ran, answers.cases()));
            case Report.Unavailable why -> new Outcome.Unavailable(why);
            case Report.NotLoaded notLoaded -> throw new IllegalStateException("the check does not load: " + notLoaded);
            case Report.Forbidden forbidden -> throw new IllegalStateException("the check is refused: " + forbidden);
        };
    }

    private static Input question(TestCase testCase, JsonNode actual) {
        ArrayNode arguments = JsonNodeFactory.instance.arrayNode();
        switch (testCase.input()) {
            case Input.Value(JsonNode json) -> arguments.add(json);
            case Input.Literal(String text) -> arguments.add(text);
        }
        return new Input.Value(arguments.add(testCase.expected()).add(actual));
    }

    private static List<CaseResult> results(Job job, Report.Ran ran, List<CaseReport> answers) {
        List<CaseResult> results = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < ran.cases().size(); at++) {
            TestCase testCase = job.cases().get(at);
            CaseReport report = ran.cases().get(at);
            results.add(
                    report instanceof CaseReport.Returned
                            ? opinion(testCase, report, answers.get(next++))
                            : new CaseResult(testCase, report, false, Reason.NONE));
        }
        return results;
    }

    private static CaseResult opinion(TestCase testCase, CaseReport report, CaseReport answer) {
        if (answer instanceof CaseReport.BadInput) {
            // Only an answer that was written past the runner can be unreadable here.
            return new CaseResult(testCase, report, false, Reason.NONE);
        }
        if (answer instanceof CaseReport.Returned(JsonNode value, String stdout, Usage usage)) {
            if (value.isBoolean() && value.booleanValue()) {
                return new CaseResult(testCase, report, true, Reason.NONE);
            }
            if (isReason(value)) {
                return new CaseResult(testCase, report, false, reason(value));
            }
        }
        if (answer instanceof CaseReport.Raised raised) {
            // A check reads the answer as the statement asks for it; what has another form breaks it, and is wrong.
            return new CaseResult(
                    testCase, report, false, Reason.inAnyLanguage(raised.type() + ": " + raised.message()));
        }
        throw new IllegalStateException(
                "the check of case " + testCase.name() + " gave neither True nor a reason: " + answer);
    }

    private static boolean isReason(JsonNode value) {
        return value.isObject()
                && !value.isEmpty()
                && value.propertyNames().stream().allMatch(LANGUAGE.asMatchPredicate())
                && value.valueStream().allMatch(JsonNode::isString);
    }

    private static Reason reason(JsonNode value) {
        return new Reason(value.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().stringValue())));
    }
}
