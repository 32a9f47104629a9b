package dev.zachet.trace;

import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Recording;
import dev.zachet.judge.Report;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.Watch;
import dev.zachet.practice.Failures;
import dev.zachet.practice.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records one run in the sandbox. */
@Component
final class Tracer {
    private final Sandbox sandbox;

    Tracer(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    TraceView trace(Traceable what, boolean counts) throws InterruptedException {
        Watch.Steps watch = Watch.Steps.all(counts);
        return switch (sandbox.run(what.run(watch))) {
            case Report.Ran ran -> view(what, watch, ran);
            case Report.NotLoaded notLoaded -> without(what, notLoaded.python(), Failures.notLoaded(notLoaded.error()));
            case Report.Forbidden(int line, String construct, String python) ->
                without(what, python, new Finding.RuleBroken(line, construct));
            case Report.Unavailable(String reason, String mend) ->
                without(what, "", new Finding.Unavailable(reason, mend));
        };
    }

    private static TraceView view(Traceable what, Watch.Steps watch, Report.Ran ran) {
        CaseReport only = ran.cases().getFirst();
        if (!(only instanceof CaseReport.Returned returned)) {
            String shown = what.shown() == null ? "" : what.shown();
            return without(what, ran.python(), new Failures(Traceable.LIMITS).of(what.name(), shown, only));
        }
        Optional<Recording> recording = Recording.read(returned.value(), watch);
        return recording.isPresent()
                ? new TraceView(what.source(), what.shown(), ran.python(), members(recording.get()), null)
                : without(what, ran.python(), unreadable());
    }

    private static Map<String, Object> members(Recording recording) {
        Map<String, Object> members = new LinkedHashMap<>();
        recording.json().properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    private static Finding unreadable() {
        return new Finding.Unavailable(
                "the run could not be recorded",
                "code that replaces Python's tracing or its builtins cannot be stepped through; run it instead");
    }

    private static TraceView without(Traceable what, String python, Finding finding) {
        return new TraceView(what.source(), what.shown(), python, null, finding);
    }
}
