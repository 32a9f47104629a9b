package dev.zachet.judge;

import dev.zachet.judge.CaseReport.Limit;
import dev.zachet.judge.Transcript.End;
import dev.zachet.judge.Transcript.Ending;
import dev.zachet.judge.Transcript.Passed;
import dev.zachet.judge.Transcript.Stamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;

/**
 * Reads a transcript, of which only stamps and end can be believed.
 *
 * <p>A frame that makes no sense counts as no report, and no report means that the case died.
 */
final class Hearing {
    private static final int OUT_OF_MEMORY_SIGNAL = 9;

    private final Transcript transcript;
    private final boolean answersByOutput;
    private final List<Optional<JsonNode>> frames;
    private final OutputParts output;
    private final int cases;

    Hearing(Transcript transcript, Request request) {
        this.transcript = transcript;
        this.answersByOutput = request.run().use() instanceof Entry.Program
                && switch (request.run().watch()) {
                    case Watch.Nothing _, Watch.Time _ -> true;
                    case Watch.Memory _, Watch.Steps _ -> false;
                };
        this.cases = request.inputs().size();
        this.output = new OutputParts(transcript.stdout(), request.outputBudget(), Request.marker());
        this.frames = UntrustedFrames.read(transcript.results(), countedFrames());
    }

    /** Where the output overflowed, the part in which it did is the first that does not count. */
    private int countedFrames() {
        int stamped = transcript.stamps().size();
        return transcript.end().limit() == Passed.OUTPUT ? Math.min(stamped, output.ended()) : stamped;
    }

    /** How loading went. */
    sealed interface Load {
        /** The cases could start. */
        record Done() implements Load {}

        /** They could not. */
        record Failed(LoadError error) implements Load {}

        /** A rule is broken. */
        record Forbidden(int line, String construct) implements Load {}
    }

    Load load() {
        if (frames.isEmpty()) {
            return new Load.Failed(deathAtLoad(transcript.end()));
        }
        return frames.getFirst()
                .flatMap(UntrustedFrames::load)
                .orElseGet(() -> new Load.Failed(death("an unreadable report")));
    }

    /** One report for each case that ran, the one that ended the child included; at least one. */
    List<CaseReport> cases() {
        List<CaseReport> reports = new ArrayList<>();
        for (int at = 0; at < frames.size() - 1 && at < cases; at++) {
            reports.add(report(at));
        }
        boolean saidGoodbye = !reports.isEmpty() && gaveUpForMemory(reports.getLast());
        if (reports.size() < cases && !saidGoodbye) {
            reports.add(ended(reports.size()));
        }
        return reports;
    }

    int outputBytes() {
        return output.bytes();
    }

    private CaseReport report(int at) {
        String printed = printed(at);
        Usage usage = usage(transcript.stamps().get(at + 1));
        CaseReport report = frames.get(at + 1)
                .flatMap(frame -> answersByOutput
                        ? UntrustedFrames.program(frame, printed, usage)
                        : UntrustedFrames.report(frame, printed, usage))
                .orElseGet(() -> new CaseReport.Died(0, 0, printed, usage));
        return at < transcript.timings().size()
                ? timed(report, transcript.timings().get(at))
                : report;
    }

    /** Where calls are timed, only the call itself counts; the rest is told as its value. */
    private static CaseReport timed(CaseReport report, Duration call) {
        if (report instanceof CaseReport.Returned returned) {
            Usage whole = returned.usage();
            long besides = Math.max(0, whole.cpu().minus(call).toNanos());
            return new CaseReport.Returned(
                    LongNode.valueOf(besides), returned.stdout(), new Usage(call, whole.wall(), whole.memoryBytes()));
        }
        return report;
    }

    private String printed(int at) {
        // What the module level printed belongs to the first case.
        String own = output.part(at + 1);
        return at == 0 ? output.part(0) + own : own;
    }

    private boolean gaveUpForMemory(CaseReport last) {
        boolean memory = last instanceof CaseReport.Exceeded exceeded && exceeded.limit() == Limit.MEMORY;
        return memory
                && transcript.end().ending() == Ending.EXITED
                && transcript.end().code() == 0;
    }

    private CaseReport ended(int at) {
        End end = transcript.end();
        String printed = printed(at);
        Usage usage = rest();
        if (end.ending() == Ending.STOPPED) {
            return new CaseReport.Exceeded(limit(end.limit()), printed, usage);
        }
        if (ranOutOfMemory(end)) {
            return new CaseReport.Exceeded(Limit.MEMORY, printed, usage);
        }
        return end.ending() == Ending.SIGNALLED
                ? new CaseReport.Died(end.code(), 0, printed, usage)
                : new CaseReport.Died(0, end.code(), printed, usage);
    }

    /** A candidate cannot kill its own first process with this signal, so it was the kernel, for want of memory. */
    private static boolean ranOutOfMemory(End end) {
        return end.ending() == Ending.SIGNALLED && end.code() == OUT_OF_MEMORY_SIGNAL;
    }

    private static Limit limit(Passed passed) {
        return switch (passed) {
            case CPU, WALL -> Limit.TIME;
            case OUTPUT, RESULT -> Limit.OUTPUT;
            case NONE -> throw new IllegalStateException("stopped for no limit");
        };
    }

    private static LoadError deathAtLoad(End end) {
        if (end.ending() == Ending.STOPPED) {
            return exceeded(limit(end.limit()));
        }
        if (ranOutOfMemory(end)) {
            return exceeded(Limit.MEMORY);
        }
        return death(end.ending() == Ending.SIGNALLED ? "signal " + end.code() : "exit code " + end.code());
    }

    private static LoadError exceeded(Limit limit) {
        return new LoadError(LoadError.Kind.EXCEEDED, limit.name(), "", 0, 0);
    }

    private static LoadError death(String how) {
        return new LoadError(LoadError.Kind.RAISED, "ProcessDied", how, 0, 0);
    }

    private Usage usage(Stamp stamp) {
        return new Usage(stamp.cpu(), stamp.wall(), transcript.end().usage().memoryBytes());
    }

    /** What no stamp accounts for was used by the case that did not end. */
    private Usage rest() {
        Usage whole = transcript.end().usage();
        Duration cpu = whole.cpu();
        Duration wall = whole.wall();
        for (Stamp stamp : transcript.stamps()) {
            cpu = cpu.minus(stamp.cpu());
            wall = wall.minus(stamp.wall());
        }
        return new Usage(cpu.isNegative() ? Duration.ZERO : cpu, wall, whole.memoryBytes());
    }
}
