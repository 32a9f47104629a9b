package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the zygotes of a harness come and go. */
class HarnessTest {
    private static final Tests TESTS = new Tests("test_one");

    private static Run tests() {
        Input one = TESTS.against(Map.of("one.py", "ONE = 1\n"));
        String source = "import one\ndef test_one(): assert one.ONE == 1\n";
        return new Run(source, TESTS, List.of(one), Sources.LIMITS, Rules.NONE);
    }

    private static List<ProcessHandle> zygotes(Harness harness) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").endsWith("/ctl/zygote.sock " + harness.word()))
                .toList();
    }

    @Test
    void startsPytestWhenFirstAskedForAndKeepsIt() throws Exception {
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1))) {
            Report plain = sandbox.run(
                    Sources.run("import sys\ndef f(): return sorted(m for m in sys.modules if 'pytest' in m)", "[]"));
            assertThat(((Report.Ran) plain).cases().getFirst())
                    .isInstanceOfSatisfying(
                            CaseReport.Returned.class,
                            returned -> assertThat(returned.value()).isEmpty());
            assertThat(zygotes(Harness.PYTEST)).isEmpty();

            assertThat(sandbox.run(tests())).isInstanceOf(Report.Ran.class);
            List<ProcessHandle> started = zygotes(Harness.PYTEST);
            assertThat(started).hasSize(1);
            assertThat(sandbox.run(tests())).isInstanceOf(Report.Ran.class);
            assertThat(zygotes(Harness.PYTEST)).isEqualTo(started);
            assertThat(zygotes(Harness.PLAIN)).hasSize(1);
        }
        assertThat(zygotes(Harness.PYTEST)).isEmpty();
    }

    @Test
    void anIdleHarnessEndsAndComesBackWhenAskedFor(@TempDir Path folder) throws Exception {
        Weakening impatient = new Weakening.Runner("harness/tests.py", "IDLE_SECONDS = 600", "IDLE_SECONDS = 0.3");
        SandboxSettings settings = Weakening.settings(folder.resolve("sandbox"), List.of(impatient));
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(settings)) {
            for (int round = 0; round < 2; round++) {
                assertThat(sandbox.run(tests())).isInstanceOf(Report.Ran.class);
                for (ProcessHandle zygote : zygotes(Harness.PYTEST)) {
                    zygote.onExit().get(20, TimeUnit.SECONDS);
                }
            }
            assertThat(zygotes(Harness.PLAIN)).hasSize(1);
        }
    }

    @Test
    void replacesADeadHarness() throws Exception {
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1))) {
            for (int round = 0; round < 2; round++) {
                assertThat(sandbox.run(tests())).isInstanceOf(Report.Ran.class);
                zygotes(Harness.PYTEST).forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Test
    void saysWhatToInstallWherePytestIsMissing(@TempDir Path folder) throws Exception {
        Weakening bare = new Weakening.Runner(
                "harness/tests.py",
                "try:\n    import _pytest\n",
                "sys.path = [p for p in sys.path if '-packages' not in p]\ntry:\n    import _pytest\n");
        SandboxSettings settings = Weakening.settings(folder.resolve("sandbox"), List.of(bare));
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(settings)) {
            Report.Unavailable missing = (Report.Unavailable) sandbox.run(tests());
            assertThat(missing.reason()).contains("pytest is not installed for /usr/bin/python3");
            assertThat(missing.mend()).startsWith("apt install python3-pytest");
            assertThat(sandbox.run(Sources.run("def f(): return 1", "[]"))).isInstanceOf(Report.Ran.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/box/a.py", "../a.py", "a/../../b.py", "a//b.py", "a b.py", "test_one.py", "a/"})
    void refusesFilesBesidesTheTests(String path) {
        assertThatThrownBy(() -> TESTS.against(Map.of(path, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be named like");
    }

    @Test
    void recordsNothingElseOfTests() {
        assertThatThrownBy(() -> new Run("", TESTS, List.of(), Sources.LIMITS, Rules.NONE, new Watch.Memory()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
