package dev.zachet.claims;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Complexity;
import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Report;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import dev.zachet.judge.Watch;
import dev.zachet.practice.Finding;
import dev.zachet.practice.GeneratedCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Measures solutions whose growth is known and prints how often it was told right: the labelled corpus, and every
 * exercise's own solutions. Arguments narrow it down to those whose names contain one of them.
 */
public final class ComplexityBench {
    private static final double NANOS = 1e9;
    private static final int NOISE_RUNS = 60;

    private final MeteredSandbox sandbox;
    private final GrowthCheck check;
    private final CurveRecorder recorder = new CurveRecorder(System.getProperty("curves", ""));
    private final Confusion time = new Confusion("time");
    private final Confusion memory = new Confusion("memory");
    private final Durations first = new Durations();
    private final Durations later = new Durations();
    private final Durations cpu = new Durations();

    private ComplexityBench(MeteredSandbox sandbox) {
        this.sandbox = sandbox;
        this.check = new GrowthCheck(sandbox, new GeneratedCases(sandbox));
    }

    /** Prints a line a solution, then the confusion tables. */
    public static void main(String[] arguments) throws Exception {
        Bank bank = Bank.load(Path.of(System.getenv().getOrDefault("ZACHET_CONTENT", "content")));
        try (MeteredSandbox sandbox =
                new MeteredSandbox(BubblewrapSandbox.start(SandboxSettings.of(Path.of("runner"), 1)))) {
            ComplexityBench bench = new ComplexityBench(sandbox);
            bench.noise();
            for (Exercise exercise : bank.exercises()) {
                List<Labelled> wanted = Labelled.of(exercise, Labelled.CORPUS).stream()
                        .filter(one -> arguments.length == 0
                                || Stream.of(arguments).anyMatch((one.exercise() + "/" + one.name())::contains))
                        .toList();
                bench.measure(exercise, wanted);
            }
            bench.summary();
            bench.noise();
        }
    }

    private void measure(Exercise exercise, List<Labelled> solutions) throws Exception {
        CodeTask task = (CodeTask) exercise.task();
        boolean cold = true;
        for (Labelled labelled : solutions) {
            if (cold) { // the first answer pays for the inputs and the references
                Instant begin = Instant.now();
                answer(exercise, task, task.solutions().exemplar(), labelled);
                first.add(Duration.between(begin, Instant.now()));
                cold = false;
            }
            Instant begin = Instant.now();
            Duration used = sandbox.used();
            List<Finding.Growth> answer = answer(exercise, task, labelled.source(), labelled);
            later.add(Duration.between(begin, Instant.now()));
            cpu.add(sandbox.used().minus(used));
            note(exercise, task, labelled, answer.getFirst(), answer.getLast());
        }
    }

    private List<Finding.Growth> answer(Exercise exercise, CodeTask task, String source, Labelled claims)
            throws Exception {
        return List.of(
                check.time(exercise, task, source, Complexity.parse(claims.time())),
                check.memory(exercise, task, source, Complexity.parse(claims.memory())));
    }

    private void note(Exercise exercise, CodeTask task, Labelled labelled, Finding.Growth timed, Finding.Growth weighed)
            throws Exception {
        Map<String, Double> variables = task.claims().growth().relative();
        Bucket bound = Complexity.parse(labelled.time()).bucket(variables);
        Bucket grows = labelled.measured().isEmpty()
                ? bound
                : Bucket.valueOf(labelled.measured().toUpperCase(Locale.ROOT));
        Bucket needs = Complexity.parse(labelled.memory()).bucket(variables);
        boolean timeOk = time.note(grows, timed);
        boolean memoryOk = memory.note(needs, weighed);
        recorder.note(labelled, grows, timed, task);
        recorder.note(labelled, needs, weighed, task);
        for (Bucket wrong : EnumSet.complementOf(EnumSet.of(bound, grows))) {
            time.noteWrongClaim(wrong, grows, wrong == timed.measured());
        }
        if (!labelled.isOwn()) {
            weighWrongClaims(exercise, task, labelled, needs, weighed);
        }
        System.out.printf(
                Locale.ROOT,
                "%-27s %-32s time %-11s %-22s memory %-11s %-22s %.2f s, CPU %.2f s%n",
                labelled.exercise(),
                labelled.name(),
                Confusion.name(grows),
                timeOk ? "✓" : "✗ " + Confusion.got(timed),
                Confusion.name(needs),
                memoryOk ? "✓" : "✗ " + Confusion.got(weighed),
                later.last(),
                cpu.last());
        if (!timeOk) {
            System.out.println("      " + timed.shape() + " " + Confusion.points(timed.yours()));
            System.out.println("      exemplar "
                    + Confusion.points(timed.references().getFirst().points()));
        }
        if (!memoryOk) {
            System.out.println("      " + weighed.shape() + " " + Confusion.points(weighed.yours()));
        }
    }

    /**
     * What is believed of memory that is not true. Whether a result counts is the claimant's choice, so that a larger bound
     * has to be claimed to know; a smaller one is believed if it was told.
     */
    private void weighWrongClaims(
            Exercise exercise, CodeTask task, Labelled labelled, Bucket needs, Finding.Growth weighed)
            throws Exception {
        Map<String, Double> variables = task.claims().growth().relative();
        Set<Bucket> right = EnumSet.of(needs);
        if (!labelled.result().isEmpty()) {
            right.add(Complexity.parse(labelled.result()).bucket(variables));
        }
        for (String claim : List.of("O(1)", "O(n)", "O(n^2)")) {
            Complexity wrong = Complexity.parse(claim);
            Bucket bucket = wrong.bucket(variables);
            if (right.contains(bucket)) {
                continue;
            }
            boolean next = bucket.ordinal() == needs.ordinal() + 1;
            Finding.Growth told = next ? check.memory(exercise, task, labelled.source(), wrong) : weighed;
            memory.noteWrongClaim(bucket, needs, bucket == told.measured());
        }
    }

    private void summary() {
        System.out.println();
        time.print();
        memory.print();
        System.out.println();
        Confusion.printTotals(List.of(time, memory));
        System.out.printf(
                Locale.ROOT, "An answer (time and memory) takes %s; of CPU time in the sandbox %s.%n", later, cpu);
        System.out.printf(
                Locale.ROOT, "The first one for an exercise, with its inputs and references, takes %s.%n", first);
    }

    /** How far the same call varies at this moment. */
    private void noise() throws Exception {
        Limits limits = Limits.of(Duration.ofSeconds(2), 64 << 20);
        Input nothing = new Input.Value(JsonNodeFactory.instance.arrayNode());
        Run run = new Run(
                "def f():\n    for _ in range(100_000): pass\n",
                new Entry.Function("f"),
                Collections.nCopies(NOISE_RUNS, nothing),
                limits,
                Rules.NONE,
                new Watch.Time());
        if (sandbox.run(run) instanceof Report.Ran ran) {
            double[] seconds = ran.cases().stream()
                    .map(CaseReport::usage)
                    .mapToDouble(usage -> usage.cpu().toNanos() / NANOS)
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "Noise: the same loop took %.1f ms of CPU time at least, %.1f ms p50, %.1f ms at most in %d runs; load average %s%n",
                    1000 * seconds[0],
                    1000 * seconds[NOISE_RUNS / 2],
                    1000 * seconds[NOISE_RUNS - 1],
                    NOISE_RUNS,
                    Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
        }
    }

    /** Adds up the CPU time of candidates. */
    private static final class MeteredSandbox implements Sandbox {
        private final Sandbox inner;
        private Duration used = Duration.ZERO;

        MeteredSandbox(Sandbox inner) {
            this.inner = inner;
        }

        Duration used() {
            return used;
        }

        @Override
        public Report run(Run run) throws InterruptedException {
            Report report = inner.run(run);
            if (report instanceof Report.Ran ran) {
                used = used.plus(ran.usage().cpu());
            }
            return report;
        }

        @Override
        public int slots() {
            return inner.slots();
        }

        @Override
        public void close() {
            inner.close();
        }
    }

    /** How long things took. */
    private static final class Durations {
        private double[] seconds = {};

        void add(Duration duration) {
            seconds = Arrays.copyOf(seconds, seconds.length + 1);
            seconds[seconds.length - 1] = duration.toNanos() / NANOS;
        }

        double last() {
            return seconds[seconds.length - 1];
        }

        @Override
        public String toString() {
            double[] sorted = seconds.clone();
            Arrays.sort(sorted);
            return sorted.length == 0
                    ? "nothing"
                    : "%.2f s p50, %.2f s p95, %.2f s at most"
                            .formatted(
                                    sorted[sorted.length / 2],
                                    sorted[sorted.length * 95 / 100],
                                    sorted[sorted.length - 1]);
        }
    }
}
