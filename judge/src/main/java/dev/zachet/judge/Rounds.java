package dev.zachet.judge;

import dev.zachet.judge.CaseReport.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs all cases of one run, going on in a fresh child after one has died.
 *
 * <p>The work stays bounded: after {@value #MOST_TIME_LIMITS} cases that ran out of time, {@value #MOST_CHILDREN} children,
 * or once the output is used up, the remaining cases do not run and get the last failure with no usage and no output. Of
 * {@link Tests} every case runs, in a child of its own, as long as there is output left.
 */
final class Rounds {
    static final int MOST_TIME_LIMITS = 3;
    static final int MOST_CHILDREN = 20;

    private final Slot slot;
    private final Run run;
    private final List<CaseReport> reports = new ArrayList<>();
    private Usage usage = Usage.NONE;
    private int outputLeft;
    private int resultLeft;
    private int children;

    Rounds(Slot slot, Run run) {
        this.slot = slot;
        this.run = run;
        this.outputLeft = run.limits().outputBytes();
        this.resultLeft = run.limits().resultBytes();
    }

    Report report() throws InterruptedException {
        while (true) {
            Request request = new Request(run, reports.size(), outputLeft, resultLeft);
            switch (slot.ask(request)) {
                case Slot.Answer.Silent(Report.Unavailable why) -> {
                    return why;
                }
                case Slot.Answer.Hung(Duration waited) -> {
                    return hung(waited);
                }
                case Slot.Answer.Heard(Transcript transcript, String python) -> {
                    Optional<Report> end = hear(new Hearing(transcript, request), transcript, python);
                    if (end.isPresent()) {
                        return end.get();
                    }
                }
            }
        }
    }

    private static Report.Unavailable hung(Duration waited) {
        return new Report.Unavailable(
                "the sandbox gave no answer within " + waited.toSeconds() + " s, and was started anew",
                "hand it in again; where it happens again, please report it as docs/security.md says");
    }

    private Optional<Report> hear(Hearing hearing, Transcript transcript, String python) {
        account(transcript, hearing);
        switch (hearing.load()) {
            case Hearing.Load.Done() -> reports.addAll(hearing.cases());
            case Hearing.Load.Failed(LoadError error)
            when reports.isEmpty() -> {
                return Optional.of(new Report.NotLoaded(error, usage, python));
            }
            case Hearing.Load.Forbidden(int line, String construct)
            when reports.isEmpty() -> {
                return Optional.of(new Report.Forbidden(line, construct, python));
            }
            // It loaded before: the failure is this case's.
            case Hearing.Load.Failed(LoadError error) -> reports.add(failedAgain(error));
            case Hearing.Load.Forbidden forbidden -> reports.add(new CaseReport.Died(0, 0, "", Usage.NONE));
        }
        if (spent()) {
            giveUp();
        }
        return reports.size() == run.inputs().size()
                ? Optional.of(new Report.Ran(reports, usage, python))
                : Optional.empty();
    }

    private void account(Transcript transcript, Hearing hearing) {
        children++;
        usage = usage.plus(transcript.end().usage());
        outputLeft -= hearing.outputBytes();
        resultLeft -= transcript.results().length;
    }

    /** Of tests, what became of one variant says nothing about the next; each is bounded, and so is their number. */
    private boolean spent() {
        boolean hopeless = children >= MOST_CHILDREN || timeLimits() >= mostTimeLimits();
        return outputLeft < 1 || resultLeft < 1 || (hopeless && !(run.use() instanceof Tests));
    }

    /** Who watches cases of growing size learns nothing from those after the one that was too large. */
    private int mostTimeLimits() {
        return run.watch() instanceof Watch.Nothing ? MOST_TIME_LIMITS : 1;
    }

    private long timeLimits() {
        return reports.stream()
                .filter(r -> r instanceof CaseReport.Exceeded exceeded && exceeded.limit() == Limit.TIME)
                .count();
    }

    private void giveUp() {
        CaseReport rest = withoutRunning(reports.getLast());
        while (reports.size() < run.inputs().size()) {
            reports.add(rest);
        }
    }

    private CaseReport withoutRunning(CaseReport last) {
        if (outputLeft < 1 || resultLeft < 1) {
            return new CaseReport.Exceeded(Limit.OUTPUT, "", Usage.NONE);
        }
        return switch (last) {
            case CaseReport.Exceeded(Limit limit, var stdout, var used) ->
                new CaseReport.Exceeded(limit, "", Usage.NONE);
            case CaseReport.Died(int signal, int exitCode, var stdout, var used) ->
                new CaseReport.Died(signal, exitCode, "", Usage.NONE);
            default -> new CaseReport.Died(0, 0, "", Usage.NONE);
        };
    }

    private static CaseReport failedAgain(LoadError error) {
        return error.kind() == LoadError.Kind.EXCEEDED
                ? new CaseReport.Exceeded(limitNamed(error.type()), "", Usage.NONE)
                : new CaseReport.Raised(error.type(), error.message(), List.of(), "", Usage.NONE);
    }

    private static Limit limitNamed(String name) {
        return switch (name) {
            case "MEMORY" -> Limit.MEMORY;
            case "OUTPUT" -> Limit.OUTPUT;
            default -> Limit.TIME;
        };
    }
}
