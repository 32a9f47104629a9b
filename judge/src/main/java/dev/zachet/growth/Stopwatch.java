package dev.zachet.growth;

import dev.zachet.growth.Inputs.Sized;
import dev.zachet.judge.CaseReport;
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
import java.util.Objects;
import java.util.SortedMap;

/**
 * Measures the CPU time of calls on inputs of growing size.
 *
 * <p>Sizes double until a call takes long enough to be told from noise; then the largest ones are repeated in turn, and of
 * each size the least counts. A size whose call takes over {@link #LONGEST} ends the ladder.
 */
public final class Stopwatch {
    private static final Duration LONGEST = Duration.ofMillis(300);
    private static final double LONGEST_PREDICTED = 0.16;
    private static final double BRIEF = 0.004;
    private static final double TELLING = 0.000_2;
    private static final int WINDOW = 5;
    private static final int FEWEST_REPEATS = 1;
    private static final int MOST_REPEATS = 6;
    private static final int FIRST_BATCH = 4;
    private static final double NANOS = 1e9;

    private final Sandbox sandbox;
    private final long memoryBytes;
    private final double budget;

    /**
     * A stopwatch.
     *
     * @param memoryBytes what a call may use, as in {@link Limits}
     * @param budget seconds of CPU time that repetitions may take, over 0
     */
    public Stopwatch(Sandbox sandbox, long memoryBytes, double budget) {
        this.sandbox = sandbox;
        this.memoryBytes = memoryBytes;
        this.budget = budget;
    }

    /** Measures a solution; what is too slow for the smallest of the doubling sizes is measured on the small ones. */
    public Measured measure(Subject subject, Inputs inputs) throws InterruptedException {
        Measured climbed = new Ladder(subject, inputs.bySize()).climb();
        boolean tooSlow = climbed instanceof Measured.Points(Curve curve, var _)
                && curve.points().size() <= FIRST_BATCH;
        return tooSlow && !inputs.small().isEmpty() ? new Ladder(subject, inputs.small()).climb() : climbed;
    }

    /** One climb. */
    private final class Ladder {
        private final Subject subject;
        private final SortedMap<Integer, Sized> inputs;
        private Curve curve = new Curve(List.of());
        private double outside;
        private boolean over;

        Ladder(Subject subject, SortedMap<Integer, Sized> inputs) {
            this.subject = subject;
            this.inputs = inputs;
        }

        Measured climb() throws InterruptedException {
            List<Integer> sizes = List.copyOf(inputs.keySet());
            int at = 0;
            while (at < sizes.size() && !over && worthClimbing()) {
                int to = Math.min(sizes.size(), at + batch());
                Measured result = run(sizes.subList(at, to));
                if (!(result instanceof Measured.Points)) {
                    return result;
                }
                at = to;
            }
            return repeat();
        }

        private int batch() {
            return curve.isEmpty() ? FIRST_BATCH : calls(curve.points().getLast()) < BRIEF ? 2 : 1;
        }

        /** As long as the next size is likely to stay within bounds. */
        private boolean worthClimbing() {
            if (curve.points().size() < 2) {
                return true;
            }
            double last = calls(curve.points().getLast());
            double before = calls(curve.points().get(curve.points().size() - 2));
            return last * Math.max(2, last / Math.max(before, TELLING)) < LONGEST_PREDICTED;
        }

        /** The repetitions of a size are spread over the whole run, so that one disturbance does not meet them all. */
        private Measured repeat() throws InterruptedException {
            List<Point> window = curve.top(WINDOW).points();
            double once = window.stream().mapToDouble(this::calls).sum();
            int repeats = (int) Math.clamp(Math.round(budget / Math.max(once, TELLING)), FEWEST_REPEATS, MOST_REPEATS);
            List<Integer> sizes = new ArrayList<>();
            for (int i = 0; i < repeats; i++) {
                window.forEach(point -> sizes.add(point.size()));
            }
            return sizes.isEmpty() ? new Measured.Points(curve, outside) : run(sizes);
        }

        /** Seconds of the whole call sequence behind a point. */
        private double calls(Point point) {
            return point.value() * input(point.size()).calls();
        }

        private Sized input(int size) {
            return Objects.requireNonNull(inputs.get(size), "a size of the ladder");
        }

        private Measured run(List<Integer> sizes) throws InterruptedException {
            List<Input> cases = sizes.stream().map(size -> input(size).input()).toList();
            Limits limits = new Limits(LONGEST, LONGEST.multipliedBy(4), memoryBytes, 16 << 20, 1 << 20);
            Run run = new Run(subject.source(), subject.entry(), cases, limits, Rules.NONE, new Watch.Time());
            return switch (sandbox.run(run)) {
                case Report.Ran ran -> note(sizes, ran.cases());
                case Report.Unavailable why -> new Measured.NoSandbox(why);
                case Report.NotLoaded _, Report.Forbidden _ -> new Measured.Failed(0);
            };
        }

        private Measured note(List<Integer> sizes, List<CaseReport> reports) {
            for (int i = 0; i < sizes.size() && !over; i++) {
                int size = sizes.get(i);
                switch (reports.get(i)) {
                    case CaseReport.Returned returned -> {
                        double seconds = returned.usage().cpu().toNanos() / NANOS;
                        curve = curve.with(
                                List.of(new Point(size, seconds / input(size).calls())));
                        outside = returned.value().asDouble() / NANOS;
                    }
                    case CaseReport.Exceeded _ -> over = true;
                    case CaseReport.Raised _, CaseReport.Unreadable _, CaseReport.BadInput _, CaseReport.Died _ -> {
                        return new Measured.Failed(size);
                    }
                }
            }
            return new Measured.Points(curve, outside);
        }
    }
}
