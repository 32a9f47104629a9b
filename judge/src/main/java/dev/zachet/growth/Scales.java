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
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;

/**
 * Weighs what calls allocate on inputs of growing size: bytes at the peak over those before the call, with and without the
 * result's own. What a class keeps is what it is for, so there everything counts.
 */
public final class Scales {
    /** Allocations repeat exactly, so once is enough; recording them makes a call several times slower. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    private static final double LONGEST_PREDICTED = 0.08;
    private static final double NANOS = 1e9;
    private static final int LARGEST = 1 << 13;

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

    /** What was weighed, by two ways of counting. */
    public record Weight(Measured extra, Measured withResult) {}

    /** Weighs a solution. */
    public Weight weigh(Subject subject, Inputs inputs) throws InterruptedException {
        Weighing weighing = new Weighing(subject, inputs);
        weighing.climb(inputs.bySize());
        if (!weighing.enough()) {
            weighing.climb(inputs.close());
        }
        if (!weighing.enough()) {
            weighing = new Weighing(subject, inputs); // small inputs may be of another kind: the two do not mix
            weighing.climb(inputs.small());
        }
        return weighing.outcome();
    }

    /** The weighing of one solution. */
    private final class Weighing {
        private final Subject subject;
        private final Inputs inputs;
        private Curve extra = new Curve(List.of());
        private Curve withResult = new Curve(List.of());
        private Optional<Measured> failed = Optional.empty();

        Weighing(Subject subject, Inputs inputs) {
            this.subject = subject;
            this.inputs = inputs;
        }

        boolean enough() {
            return failed.isPresent() || extra.points().size() >= Readings.FEWEST;
        }

        void climb(SortedMap<Integer, Sized> ladder) throws InterruptedException {
            List<Integer> sizes = List.copyOf(ladder.headMap(LARGEST + 1).keySet());
            new Ladder(sizes, LONGEST_PREDICTED).climb(this::run);
        }

        Weight outcome() {
            Measured.Points without = new Measured.Points(extra, 0);
            Measured.Points with = new Measured.Points(withResult, 0);
            return new Weight(failed.orElse(without), failed.orElse(with));
        }

        private List<Double> run(List<Integer> sizes) throws InterruptedException {
            List<Input> cases = sizes.stream().map(inputs::at).map(Sized::input).toList();
            Limits limits = new Limits(LONGEST, LONGEST.multipliedBy(5), memoryBytes, 16 << 20, 1 << 20);
            Run run = new Run(subject.source(), subject.entry(), cases, limits, Rules.NONE, new Watch.Memory());
            return switch (sandbox.run(run)) {
                case Report.Ran ran -> note(sizes, ran.cases());
                case Report.Unavailable why -> fail(new Measured.NoSandbox(why));
                case Report.NotLoaded _, Report.Forbidden _ -> fail(new Measured.Failed(0));
            };
        }

        private List<Double> fail(Measured how) {
            failed = Optional.of(how);
            return List.of();
        }

        private List<Double> note(List<Integer> sizes, List<CaseReport> reports) {
            List<Double> all = new ArrayList<>();
            for (int i = 0; i < sizes.size(); i++) {
                switch (reports.get(i)) {
                    case CaseReport.Returned returned -> {
                        note(sizes.get(i), returned.value());
                        all.add(returned.usage().cpu().toNanos() / NANOS);
                    }
                    case CaseReport.Exceeded _ -> {
                        return all;
                    }
                    case CaseReport.Raised _, CaseReport.Unreadable _, CaseReport.BadInput _, CaseReport.Died _ -> {
                        fail(new Measured.Failed(sizes.get(i)));
                        return all;
                    }
                }
            }
            return all;
        }

        private void note(int size, JsonNode value) {
            double peak = value.path(0).asDouble(0);
            double result = subject.entry() instanceof Entry.Operations
                    ? 0
                    : value.path(1).asDouble(0);
            withResult = withResult.with(List.of(new Point(size, peak)));
            extra = extra.with(List.of(new Point(size, Math.max(0, peak - result))));
        }
    }
}
