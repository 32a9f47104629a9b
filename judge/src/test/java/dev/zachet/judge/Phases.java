package dev.zachet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the time of one submission goes, step by step, from a zygote that notes when it reaches each
 * ({@code runner/phases}). Production zygotes carry no clocks.
 */
final class Phases {
    private static final int WARM_UP = 30;
    /** Long enough for the next child to be prepared. */
    private static final int PAUSE_MILLISECONDS = 15;

    private static final String FIRST_OF_PREPARATION = "wiped";

    private final Path runner;
    private final Map<String, Timings> waitedFor = new LinkedHashMap<>();
    private final Map<String, Timings> preparation = new LinkedHashMap<>();

    private Phases(Path runner) {
        this.runner = runner;
    }

    /** Milliseconds from each step's predecessor to it: while a learner waits, and before there is a submission. */
    record Breakdown(Map<String, Timings> waitedFor, Map<String, Timings> preparation) {}

    static Breakdown measure(int rounds) throws Exception {
        Path copy = Files.createTempDirectory("zachet-phases-");
        try {
            copyRunner(copy);
            Phases phases = new Phases(copy);
            phases.run(rounds);
            return new Breakdown(phases.waitedFor, phases.preparation);
        } finally {
            remove(copy);
        }
    }

    private void run(int rounds) throws Exception {
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(runner, 1))) {
            Judge judge = new Judge(sandbox);
            Path control = sandbox.folder().resolve("control-0-plain");
            for (int round = 0; round < WARM_UP + rounds; round++) {
                long asked = System.nanoTime();
                BenchJob.submitTo(judge);
                long answered = System.nanoTime();
                Thread.sleep(PAUSE_MILLISECONDS);
                if (round >= WARM_UP) {
                    note(asked, answered, times(control));
                }
            }
        }
    }

    private void note(long asked, long answered, Map<String, Long> times) {
        Map<String, Timings> current = waitedFor;
        long before = asked;
        for (Map.Entry<String, Long> step : times.entrySet()) {
            if (step.getKey().equals(FIRST_OF_PREPARATION)) {
                add(current, "verdict", answered - before);
                current = preparation;
            } else {
                add(current, step.getKey(), step.getValue() - before);
            }
            before = step.getValue();
        }
    }

    private static void add(Map<String, Timings> steps, String step, long nanoseconds) {
        steps.computeIfAbsent(step, _ -> new Timings()).add(nanoseconds);
    }

    private static Map<String, Long> times(Path control) throws IOException {
        List<String> steps = Files.readAllLines(control.resolve("steps"));
        ByteBuffer times =
                ByteBuffer.wrap(Files.readAllBytes(control.resolve("times"))).order(ByteOrder.nativeOrder());
        Map<String, Long> found = new LinkedHashMap<>();
        for (int at = 0; at < steps.size(); at++) {
            found.put(steps.get(at), times.getLong(at * Long.BYTES));
        }
        return found;
    }

    private static void copyRunner(Path copy) throws IOException {
        Path source = Sources.runner();
        Files.createDirectory(copy.resolve("zachet_runner"));
        Files.copy(source.resolve("phases/__main__.py"), copy.resolve("__main__.py"));
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listed = Files.walk(source.resolve("zachet_runner"))) {
            listed.filter(file -> file.toString().endsWith(".py")).forEach(files::add);
        }
        for (Path file : files) {
            Path target = copy.resolve(source.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
