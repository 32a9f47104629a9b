package dev.zachet.practice;

import dev.zachet.content.Snippet;
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
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Runs programs of the bank and compares what they print with what the bank says that they print. */
final class SnippetProof {
    private static final Input NOTHING = new Input.Value(JsonNodeFactory.instance.stringNode(""));
    private static final Limits LIMITS = Limits.of(Duration.ofSeconds(5), 256L << 20);

    private final Sandbox sandbox;

    SnippetProof(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** What is wrong; nothing where all is well, or where the program is meant for other versions of Python. */
    Optional<String> complaint(Snippet snippet) throws InterruptedException {
        Run run = new Run(snippet.source(), new Entry.Program(), List.of(NOTHING), LIMITS, Rules.NONE);
        return switch (sandbox.run(run)) {
            case Report.Ran ran ->
                snippet.python().admits(ran.python())
                        ? differs(snippet, ran.cases().getFirst(), ran.python())
                        : Optional.empty();
            case Report.NotLoaded(var error, var _, String python) ->
                snippet.python().admits(python)
                        ? Optional.of("does not compile on Python %s: %s in line %d"
                                .formatted(python, error.message(), error.line()))
                        : Optional.empty();
            case Report.Forbidden forbidden -> Optional.of("is refused: " + forbidden.construct());
            case Report.Unavailable(String reason, String mend) -> Optional.of(reason + "; " + mend);
        };
    }

    private static Optional<String> differs(Snippet snippet, CaseReport report, String python) {
        if (!(report instanceof CaseReport.Returned(JsonNode printed, var _, var _))) {
            return Optional.of("does not end well on Python %s: %s".formatted(python, report));
        }
        String got = printed.stringValue().stripTrailing();
        return got.equals(snippet.prints().stripTrailing())
                ? Optional.empty()
                : Optional.of("prints on Python %s:%n%s".formatted(python, PythonText.cut(got)));
    }
}
