package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Report;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether inputs that a learner typed keep within the limits of the statement, by the exercise's {@code valid.py}. */
final class InputLimits {
    private static final Limits LIMITS = Limits.of(Duration.ofSeconds(2), 256L << 20);

    /** Collects the typed calls, so that {@code valid(init, calls)} sees them as data; the last one's answer counts. */
    private static final String COLLECTOR = """


            class ZachetCollector:
                def __init__(self, *init):
                    self._init, self._calls = list(init), []
                def __getattr__(self, name):
                    def call(*arguments):
                        self._calls.append([name, *arguments])
                        return valid(self._init, self._calls)
                    return call
            """;

    private final Sandbox sandbox;

    InputLimits(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** One answer an input; an input that cannot be read keeps within none. */
    List<Boolean> kept(CodeTask task, List<String> inputs) throws InterruptedException {
        List<Input> typed = inputs.stream().map(input -> input(task, input)).toList();
        Run run = switch (task.entry()) {
            case Entry.Function _, Entry.Program _ ->
                new Run(task.claims().validator(), new Entry.Function("valid"), typed, LIMITS, Rules.NONE);
            case Entry.Operations _ ->
                new Run(
                        task.claims().validator() + COLLECTOR,
                        new Entry.Operations("ZachetCollector"),
                        typed,
                        LIMITS,
                        Rules.NONE);
        };
        return sandbox.run(run) instanceof Report.Ran ran
                ? ran.cases().stream().map(InputLimits::saysYes).toList()
                : inputs.stream().map(_ -> false).toList();
    }

    private static Input input(CodeTask task, String text) {
        return task.entry() instanceof Entry.Program
                ? new Input.Value(JsonNodeFactory.instance.arrayNode().add(text))
                : new Input.Literal(text);
    }

    private static boolean saysYes(CaseReport report) {
        if (!(report instanceof CaseReport.Returned(JsonNode value, var _, var _))) {
            return false;
        }
        return value.isArray()
                ? value.isEmpty() || value.get(value.size() - 1).asBoolean(false)
                : value.asBoolean(false);
    }
}
