package dev.zachet.growth;

import dev.zachet.growth.Inputs.Sized;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Report;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Weighs what calls allocate on inputs of growing size: bytes at the peak over those before the call, without the result's
 * own. What a class keeps is what it is for, so there everything counts.
 */
public final class Scales {
    /** Allocations repeat exactly; recording them makes a call several times slower. */
    private static final Duration LONGEST = Duration.ofMillis(300);

    private static final int LARGEST = 1 << 13;
    private static final int SMALLEST = 1 << 6;

    private final Sandbox sandbox;
    private final long memoryBytes;

    /**
     * Scales.
     *
     * @param memoryBytes what a call may use, as in {@link Limits}
     */
    public Scales(Sandbox sandbox, long memoryBytes) {
        this.sandbox = sandbox;
        this.memoryBytes = memoryBytes;
    }

    /** Weighs a solution; where it is too slow for the larger sizes, the smaller ones remain. */
    public Measured weigh(Subject subject, Inputs inputs) throws InterruptedException {
        List<Integer> sizes = inputs.sizes().stream()
                .filter(size -> size >= SMALLEST && size <= LARGEST)
                .toList();
        List<Input> cases =
                sizes.stream().map(inputs.bySize()::get).map(Sized::input).toList();
        Limits limits = new Limits(LONGEST, LONGEST.multipliedBy(4), memoryBytes, 16 << 20, 1 << 20);
        Run run = new Run(subject.source(), subject.entry(), cases, limits, Rules.NONE, new Watch.Memory());
        return switch (sandbox.run(run)) {
            case Report.Ran ran -> points(subject, sizes, ran.cases());
            case Report.Unavailable why -> new Measured.NoSandbox(why);
            case Report.NotLoaded _, Report.Forbidden _ -> new Measured.Failed(0);
        };
    }

    private static Measured points(Subject subject, List<Integer> sizes, List<CaseReport> reports) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            switch (reports.get(i)) {
                case CaseReport.Returned(JsonNode value, var _, var _) ->
                    points.add(new Point(sizes.get(i), bytes(subject.entry(), value)));
                case CaseReport.Exceeded _ -> {
                    return new Measured.Points(new Curve(points), 0);
                }
                case CaseReport.Raised _, CaseReport.Unreadable _, CaseReport.BadInput _, CaseReport.Died _ -> {
                    return new Measured.Failed(sizes.get(i));
                }
            }
        }
        return new Measured.Points(new Curve(points), 0);
    }

    private static double bytes(Entry entry, JsonNode value) {
        double peak = value.path(0).asDouble(0);
        double result = entry instanceof Entry.Operations ? 0 : value.path(1).asDouble(0);
        return Math.max(0, peak - result);
    }
}
