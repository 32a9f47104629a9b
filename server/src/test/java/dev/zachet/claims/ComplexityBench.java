package dev.zachet.claims;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.growth.Agreement;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Complexity;
import dev.zachet.growth.Point;
import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import dev.zachet.practice.Finding;
import dev.zachet.practice.GeneratedCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures solutions whose growth is known and prints how often it was told right: the labelled corpus, and every
 * exercise's own solutions. Arguments narrow it down to exercises whose names contain one of them.
 */
public final class ComplexityBench {
    private static final Path CORPUS = Path.of("server/src/test/resources/growth");
    private static final double NANOS = 1e9;

    private final GrowthCheck check;
    private final Map<String, Integer> confusion = new TreeMap<>();
    private final List<Double> seconds = new ArrayList<>();
    private int right;
    private int unclear;
    private int wrong;
    private int falselyContradicted;

    private ComplexityBench(Sandbox sandbox) {
        this.check = new GrowthCheck(sandbox, new GeneratedCases(sandbox));
    }

    /** A solution with what is known of it. */
    private record Labelled(
            String exercise,
            String name,
            String source,
            String time,
            @Nullable String measured,
            String memory) {}

    /** Prints a line a solution, then the confusion table. */
    public static void main(String[] arguments) throws Exception {
        Bank bank = Bank.load(Path.of(System.getenv().getOrDefault("ZACHET_CONTENT", "content")));
        try (Sandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Path.of("runner"), 1))) {
            ComplexityBench bench = new ComplexityBench(sandbox);
            for (Labelled labelled : solutions(bank)) {
                if (arguments.length == 0
                        || Stream.of(arguments)
                                .anyMatch(part -> (labelled.exercise() + "/" + labelled.name()).contains(part))) {
                    bench.measure(bank, labelled);
                }
            }
            bench.summary();
        }
    }

    private static List<Labelled> solutions(Bank bank) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (Exercise exercise : bank.exercises()) {
            CodeTask task = (CodeTask) exercise.task();
            String slug = exercise.id().slug();
            CodeTask.Solutions own = task.solutions();
            all.add(new Labelled(
                    slug,
                    "exemplar",
                    own.exemplar(),
                    own.target().time(),
                    null,
                    own.target().memory()));
            all.add(new Labelled(
                    slug,
                    "slow",
                    own.slow().source(),
                    own.slow().complexity().time(),
                    null,
                    own.slow().complexity().memory()));
            if (Files.isDirectory(CORPUS.resolve(slug))) {
                try (Stream<Path> files = Files.list(CORPUS.resolve(slug))) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".py"))
                            .sorted()
                            .toList()) {
                        all.add(labelled(slug, file));
                    }
                }
            }
        }
        return all;
    }

    private static Labelled labelled(String slug, Path file) throws IOException {
        String source = Files.readString(file);
        Map<String, String> header = source.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.contains(":"))
                .map(line -> line.substring(1).split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip(), (a, b) -> a));
        return new Labelled(
                slug,
                file.getFileName().toString().replace(".py", ""),
                source,
                header.getOrDefault("time", ""),
                header.get("measured"),
                header.getOrDefault("memory", ""));
    }

    private void measure(Bank bank, Labelled labelled) throws Exception {
        Exercise exercise =
                bank.exercise(new ExerciseId("code", labelled.exercise())).orElseThrow();
        CodeTask task = (CodeTask) exercise.task();
        Map<String, Double> variables = task.claims().growth().relative();
        Complexity time = Complexity.parse(labelled.time());
        Complexity memory = Complexity.parse(labelled.memory());
        check.time(exercise, task, task.solutions().exemplar(), time); // so that the references are there
        check.memory(exercise, task, task.solutions().exemplar(), memory);
        Instant begin = Instant.now();
        Finding.Growth timed = check.time(exercise, task, labelled.source(), time);
        Finding.Growth weighed = check.memory(exercise, task, labelled.source(), memory);
        seconds.add(Duration.between(begin, Instant.now()).toNanos() / NANOS);
        String expected = labelled.measured() == null ? name(time.bucket(variables)) : labelled.measured();
        String expectedMemory = name(memory.bucket(variables));
        boolean timeOk = note("time", expected, timed);
        boolean memoryOk = note("memory", expectedMemory, weighed);
        System.out.printf(
                Locale.ROOT,
                "%-28s %-28s time %-10s %-12s %s  memory %-10s %-12s %s  %.2f s%n",
                labelled.exercise(),
                labelled.name(),
                expected,
                got(timed),
                timeOk ? " " : "✗",
                expectedMemory,
                got(weighed),
                memoryOk ? " " : "✗",
                seconds.getLast());
        if (!timeOk) {
            System.out.println("      " + timed.shape() + " " + points(timed.yours()));
            System.out.println(
                    "      exemplar " + points(timed.references().getFirst().points()));
        }
        if (!memoryOk) {
            System.out.println("      " + weighed.shape() + " " + points(weighed.yours()));
        }
    }

    private boolean note(String quantity, String expected, Finding.Growth growth) {
        String got = got(growth);
        confusion.merge("%-7s %-12s → %s".formatted(quantity, expected, got), 1, Integer::sum);
        falselyContradicted += growth.agreement() == Agreement.CONTRADICTED ? 1 : 0;
        boolean agree = got.equals(expected);
        if (agree || expected.equals("unclear")) {
            right++;
        } else if (got.startsWith("unclear")) {
            unclear++;
        } else {
            wrong++;
        }
        return agree;
    }

    private static String got(Finding.Growth growth) {
        Bucket measured = growth.measured();
        return measured == null ? "unclear/" + growth.doubt() : name(measured);
    }

    private static String name(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> "%d:%.3g".formatted(point.size(), point.value()))
                .collect(Collectors.joining(" "));
    }

    private void summary() {
        System.out.println();
        confusion.forEach((pair, count) -> System.out.printf("%4d  %s%n", count, pair));
        int all = right + unclear + wrong;
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%n%d readings: %.1f %% right, %d can't tell, %d wrong; %d true claims contradicted; an answer (time and"
                        + " memory) takes %.2f s p50, %.2f s at most%n",
                all,
                100.0 * right / all,
                unclear,
                wrong,
                falselyContradicted,
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
