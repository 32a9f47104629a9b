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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Measures the CPU time of calls on inputs of growing size.
 *
 * <p>Sizes double until a call takes long enough to be told from noise; where that is so early that too few remain, closer
 * ones follow, then small ones. After that the largest are repeated in turn, and of each size the least counts.
 */
public final class Stopwatch {
    private static final Duration LONGEST = Duration.ofMillis(200);
    private static final double LONGEST_PREDICTED = 0.08;
    private static final int FEWEST_REPEATS = 1;
    private static final int MOST_REPEATS = 6;
    private static final int IDLE_CALLS = 8;
    private static final double NANOS = 1e9;
    private static final Subject IDLE = new Subject("def idle(): pass\n", new Entry.Function("idle"));

    private final Sandbox sandbox;
    private final long memoryBytes;
    private final double budget;
    private double idle = Double.NaN;

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

    /** Measures a solution. */
    public Measured measure(Subject subject, Inputs inputs) throws InterruptedException {
        Timing timing = new Timing(subject, inputs, new Curve(List.of()));
        timing.climb();
        timing.repeat();
        return timing.outcome();
    }

    /** Repeats what has been measured, for more certainty. */
    public Measured again(Subject subject, Inputs inputs, Curve before) throws InterruptedException {
        Timing timing = new Timing(subject, inputs, before);
        timing.repeat();
        return timing.outcome();
    }

    /** Seconds that the two stops around a call take by themselves. */
    private double idle() throws InterruptedException {
        if (Double.isNaN(idle)) {
            Input nothing = new Input.Value(JsonNodeFactory.instance.arrayNode());
            List<CaseReport> reports = switch (sandbox.run(run(IDLE, Collections.nCopies(IDLE_CALLS, nothing)))) {
                case Report.Ran ran -> ran.cases();
                case Report.Unavailable _, Report.NotLoaded _, Report.Forbidden _ -> List.of();
            };
            idle = reports.stream().mapToDouble(Stopwatch::seconds).min().orElse(0);
        }
        return idle;
    }

    private Run run(Subject subject, List<Input> cases) {
        Limits limits = new Limits(LONGEST, LONGEST.multipliedBy(5), memoryBytes, 16 << 20, 1 << 20);
        return new Run(subject.source(), subject.entry(), cases, limits, Rules.NONE, new Watch.Time());
    }

    private static double seconds(CaseReport report) {
        return report.usage().cpu().toNanos() / NANOS;
    }

    /** The measuring of one solution. */
    private final class Timing {
        private final Subject subject;
        private final Inputs inputs;
        private Curve curve;
        private double outside;
        private Optional<Measured> failed = Optional.empty();

        Timing(Subject subject, Inputs inputs, Curve curve) {
            this.subject = subject;
            this.inputs = inputs;
            this.curve = curve;
        }

        Measured outcome() {
            return failed.orElseGet(() -> new Measured.Points(curve, outside));
        }

        void climb() throws InterruptedException {
            List<Integer> all = List.copyOf(inputs.bySize().keySet());
            new Ladder(all, LONGEST_PREDICTED).climb(this::run);
            if (curve.points().size() == all.size()) {
                return;
            }
            if (!curve.isEmpty() && telling() < Readings.FEWEST) {
                new Ladder(List.copyOf(inputs.close().keySet()), LONGEST_PREDICTED).climb(this::run);
            }
            if (telling() < Readings.FEWEST && failed.isEmpty()) {
                Curve large = curve;
                curve = new Curve(List.of());
                new Ladder(List.copyOf(inputs.small().keySet()), LONGEST_PREDICTED).climb(this::run);
                curve = telling() < Readings.FEWEST && !large.isEmpty() ? large : curve;
            }
        }

        private long telling() {
            return curve.points().stream()
                    .filter(point -> calls(point) >= Readings.TELLING_SECONDS)
                    .count();
        }

        /** The repetitions of a size are spread over the whole run, so that one disturbance does not meet them all. */
        void repeat() throws InterruptedException {
            List<Point> window = curve.top().points();
            if (failed.isPresent() || window.isEmpty()) {
                return;
            }
            double once = window.stream().mapToDouble(this::calls).sum();
            int repeats = (int) Math.clamp(
                    Math.round(budget / Math.max(once, Readings.TELLING_SECONDS)), FEWEST_REPEATS, MOST_REPEATS);
            List<Integer> sizes = new ArrayList<>();
            for (int i = 0; i < repeats; i++) {
                window.forEach(point -> sizes.add(point.size()));
            }
            run(sizes);
        }

        /** Seconds of the whole call sequence behind a point. */
        private double calls(Point point) {
            return point.value() * inputs.at(point.size()).calls();
        }

        private List<Double> run(List<Integer> sizes) throws InterruptedException {
            double idle = idle();
            List<Input> cases = sizes.stream().map(inputs::at).map(Sized::input).toList();
            return switch (sandbox.run(Stopwatch.this.run(subject, cases))) {
                case Report.Ran ran -> note(sizes, ran.cases(), idle);
                case Report.Unavailable why -> fail(new Measured.NoSandbox(why));
                case Report.NotLoaded _, Report.Forbidden _ -> fail(new Measured.Failed(0));
            };
        }

        private List<Double> fail(Measured how) {
            failed = Optional.of(how);
            return List.of();
        }

        private List<Double> note(List<Integer> sizes, List<CaseReport> reports, double idle) {
            List<Double> all = new ArrayList<>();
            for (int i = 0; i < sizes.size(); i++) {
                int size = sizes.get(i);
                switch (reports.get(i)) {
                    case CaseReport.Returned returned -> {
                        double seconds = Math.max(0, seconds(returned) - idle);
                        curve = curve.with(List.of(
                                new Point(size, seconds / inputs.at(size).calls())));
                        outside = returned.value().asDouble() / NANOS;
                        all.add(seconds);
                    }
                    case CaseReport.Exceeded _ -> {
                        return all;
                    }
                    case CaseReport.Raised _, CaseReport.Unreadable _, CaseReport.BadInput _, CaseReport.Died _ -> {
                        fail(new Measured.Failed(size));
                        return all;
                    }
                }
            }
            return all;
        }
    }
}
