package dev.zachet.judge;

import dev.zachet.scratch.ScratchFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times ten tests under the warm pytest beside the same ten under a {@code python3 -m pytest} of their own, in turns. */
final class PytestBench {
    private static final int TESTS = 10;
    private static final int VARIANTS = 5;
    private static final int WARM_UP = 20;
    private static final Tests TILL = new Tests("test_till");
    private static final String CODE = "def total(prices):\n    return sum(prices)\n";
    private static final String SOURCE = "import till\n\n"
            + IntStream.range(0, TESTS)
                    .mapToObj(n -> "def test_%d():\n    assert till.total([%d, 1]) == %d\n".formatted(n, n, n + 1))
                    .collect(Collectors.joining("\n"));

    private final Sandbox sandbox;
    private final Figures figures;

    PytestBench(Sandbox sandbox, Figures figures) {
        this.sandbox = sandbox;
        this.figures = figures;
    }

    void run(int rounds) throws Exception {
        figures.heading("pytest, " + TESTS + " tests");
        if (sandbox.run(tests(1)) instanceof Report.Unavailable(String reason, String mend)) {
            figures.say("not measured: " + mend, reason);
            return;
        }
        for (int round = 0; round < WARM_UP; round++) {
            submit(1);
        }
        Timings warm = new Timings();
        Timings variants = new Timings();
        Timings cold = new Timings();
        Path folder = Files.createTempDirectory("zachet-pytest-");
        try {
            Files.writeString(folder.resolve("till.py"), CODE);
            Files.writeString(folder.resolve("test_till.py"), SOURCE);
            for (int round = 0; round < rounds; round++) {
                cold.time(() -> runCold(folder));
                warm.time(() -> submit(1));
                variants.time(() -> submit(VARIANTS));
            }
        } finally {
            ScratchFolder.remove(folder);
        }
        figures.add("cold: python3 -m pytest p50", cold.p50(), "ms");
        figures.add("cold: python3 -m pytest p95", cold.p95(), "ms");
        figures.add("pytest harness, warm: 10 tests p50", warm.p50(), "ms", "at most 60", time -> time <= 60);
        figures.add("pytest harness, warm: 10 tests p95", warm.p95(), "ms");
        figures.add("warm to cold", warm.p50() / cold.p50(), "");
        figures.add("pytest harness, warm: " + VARIANTS + " variants p50", variants.p50(), "ms");
        ZygoteCosts.Memory memory = ZygoteCosts.memory(Harness.PYTEST);
        figures.add("pytest zygote and its waiting child, idle, by share", memory.proportional(), "MiB");
        figures.add("pytest zygote alone, shared pages in full", memory.resident(), "MiB");
    }

    private static Run tests(int variants) {
        List<Input> cases = Collections.nCopies(variants, TILL.against(Map.of("till.py", CODE)));
        return new Run(SOURCE, TILL, cases, Sources.LIMITS, Rules.NONE);
    }

    private void submit(int variants) throws InterruptedException {
        Report report = sandbox.run(tests(variants));
        boolean right = report instanceof Report.Ran ran && ran.cases().stream().allMatch(PytestBench::passed);
        if (!right) {
            throw new IllegalStateException("not all tests passed: " + report);
        }
    }

    private static boolean passed(CaseReport report) {
        return report instanceof CaseReport.Returned returned
                && TestsReport.read(returned.value())
                        .filter(told -> told.ending() == TestsReport.Ending.PASSED
                                && told.tests().size() == TESTS)
                        .isPresent();
    }

    /** As a developer would have it for speed: no cache, no foreign plug-ins. */
    private static void runCold(Path folder) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Rival.PYTHON.toString(), "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_till.py");
        builder.environment().put("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("python3 -m pytest failed: " + printed);
        }
    }
}
