package dev.zachet.trace;

import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Report;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import dev.zachet.practice.Failures;
import dev.zachet.practice.Finding;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Runs programs without input for what they print. */
@Component
final class Programs {
    private static final int LONGEST_OUTPUT = 64 << 10;
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), 256L << 20, LONGEST_OUTPUT, 1 << 20);
    private static final Input NOTHING = new Input.Value(StringNode.valueOf(""));

    private final Sandbox sandbox;

    Programs(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    ProgramView run(String source) throws InterruptedException {
        Run run = new Run(source, new Entry.Program(), List.of(NOTHING), LIMITS, Rules.NONE);
        return switch (sandbox.run(run)) {
            case Report.Ran ran -> view(ran.python(), ran.cases().getFirst());
            case Report.NotLoaded notLoaded ->
                new ProgramView(notLoaded.python(), "", Failures.notLoaded(notLoaded.error()));
            case Report.Forbidden(int line, String construct, String python) ->
                new ProgramView(python, "", new Finding.RuleBroken(line, construct));
            case Report.Unavailable(String reason, String mend) ->
                new ProgramView("", "", new Finding.Unavailable(reason, mend));
        };
    }

    private static ProgramView view(String python, CaseReport report) {
        return report instanceof CaseReport.Returned(JsonNode printed, var _, var _)
                ? new ProgramView(python, printed.stringValue(), null)
                : new ProgramView(python, report.stdout(), new Failures(LIMITS).of("", "", report));
    }
}
