package dev.zachet.judge;

import static dev.zachet.judge.Sources.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the sandbox itself fails. */
class ZygoteLossTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final Path BWRAP = Path.of("/usr/bin/bwrap");

    private static Account account() {
        return SandboxSettings.of(Sources.runner(), 1).account();
    }

    private static Report report(SandboxSettings settings) throws InterruptedException {
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(settings)) {
            return sandbox.run(run("def f(): return 1", "[]"));
        }
    }

    @Test
    void replacesADeadZygote() throws Exception {
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1))) {
            for (int round = 0; round < 3; round++) {
                assertThat(sandbox.run(run("def f(): return 1", "[]"))).isInstanceOf(Report.Ran.class);
                ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("/ctl/zygote.sock"))
                        .forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Test
    void replacesAChildThatDiedWaiting() throws Exception {
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1))) {
            for (int round = 0; round < 3; round++) {
                assertThat(sandbox.run(run("def f(): return 1", "[]"))).isInstanceOf(Report.Ran.class);
                List<ProcessHandle> ours = ProcessHandle.current().descendants().toList();
                ours.stream()
                        .filter(process -> process.children().findAny().isEmpty())
                        .forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Test
    void aHungZygoteIsKilledAndReplaced(@TempDir Path folder) throws Exception {
        Weakening hangs = new Weakening.Runner(
                "zygote.py",
                "        self._outbox.open(peer)\n",
                "        self._outbox.open(peer)\n        import time\n        if header.cases == 2: time.sleep(3600)\n");
        Limits limits = new Limits(Duration.ofMillis(50), Duration.ofMillis(100), 64L << 20, 1000, 1000);
        SandboxSettings settings = Weakening.settings(folder.resolve("sandbox"), List.of(hangs));
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(settings, Duration.ofSeconds(2))) {
            Report hung = sandbox.run(run("def f(): return 1", limits, "[]", "[]"));
            assertThat(((Report.Unavailable) hung).reason()).contains("no answer within 2 s");
            assertThat(sandbox.run(run("def f(): return 1", "[]"))).isInstanceOf(Report.Ran.class);
        }
    }

    @Test
    void removesWhatAKilledProcessLeft() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ZygoteLossTest.class.getName());
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path left = Path.of(other.inputReader().readLine());
        List<ProcessHandle> processes = other.descendants().toList();
        assertThat(left).isDirectory();
        assertThat(processes).isNotEmpty();
        try (BubblewrapSandbox beside = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1))) {
            assertThat(left).as("its owner lives").isDirectory();
            assertThat(beside.folder()).isDirectory();
        }

        other.destroyForcibly().waitFor();
        for (ProcessHandle process : processes) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        try (BubblewrapSandbox next = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1))) {
            assertThat(left).doesNotExist();
            assertThat(next.folder()).isDirectory();
        }
    }

    /** The process that is killed: prints its sandbox's folder once that works. */
    public static void main(String[] arguments) throws Exception {
        BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1));
        assertThat(sandbox.run(run("def f(): return 1", "[]"))).isInstanceOf(Report.Ran.class);
        System.out.println(sandbox.folder());
        Thread.sleep(Duration.ofMinutes(10));
    }

    @Test
    void closingDuringTheStartLeavesNothingBehind() throws Exception {
        for (int round = 0; round < 5; round++) {
            BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 2));
            String folder = sandbox.folder().toString();
            sandbox.close();
            assertThat(ProcessHandle.allProcesses())
                    .noneMatch(
                            process -> process.info().commandLine().orElse("").contains(folder));
        }
    }

    @Test
    void saysWhatToInstallWithoutBubblewrap() throws Exception {
        Report report =
                report(new SandboxSettings(PYTHON, Path.of("/usr/bin/no-bwrap"), Sources.runner(), 1, account()));
        assertThat(report)
                .isEqualTo(new Report.Unavailable(
                        "bubblewrap is not installed: no /usr/bin/no-bwrap", "apt install bubblewrap"));
    }

    @Test
    void saysWhatToInstallWithoutPython() throws Exception {
        Report report =
                report(new SandboxSettings(Path.of("/usr/bin/no-python"), BWRAP, Sources.runner(), 1, account()));
        assertThat(((Report.Unavailable) report).mend()).startsWith("apt install python3");
    }

    @Test
    void anInterpreterOutOfSightIsRefusedEvenBehindALink(@TempDir Path folder) throws Exception {
        Path elsewhere = Files.copy(Path.of("/bin/true"), folder.resolve("python3"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Report report = report(new SandboxSettings(link, BWRAP, Sources.runner(), 1, account()));
        assertThat(((Report.Unavailable) report).reason()).endsWith("Python is " + elsewhere.toRealPath());
        assertThat(((Report.Unavailable) report).mend()).contains("ZACHET_PYTHON", "/usr/local");
    }

    @Test
    void refusesToRunCandidatesAsRoot() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Account.isRoot(), "only root could");
        Report report = report(new SandboxSettings(PYTHON, BWRAP, Sources.runner(), 1, new Account.Own()));
        assertThat(((Report.Unavailable) report).reason()).contains("as root");
    }

    @Test
    void refusedNamespacesAreExplained() {
        for (String printed : new String[] {
            "bwrap: No permissions to create a new namespace, likely because the kernel does not allow",
            "bwrap: setting up uid map: Permission denied",
            "bwrap: Creating new namespace failed: Operation not permitted",
            "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted",
        }) {
            Report.Unavailable unavailable = Diagnosis.of(printed);
            assertThat(unavailable.reason()).isEqualTo(printed);
            assertThat(unavailable.mend()).containsIgnoringCase("namespaces");
        }
    }

    @Test
    void anOldInterpreterIsNamed() {
        assertThat(Diagnosis.of(
                                "zachet: CPython 3.11 or newer is needed, and ZACHET_PYTHON is /usr/bin/python3, which is CPython 3.9.2")
                        .mend())
                .contains("ZACHET_PYTHON", "3.11 or newer");
    }

    @Test
    void aProgramThatIsNoZygoteIsUnavailable() throws Exception {
        Report report = report(new SandboxSettings(Path.of("/usr/bin/false"), BWRAP, Sources.runner(), 1, account()));
        assertThat(report).isInstanceOf(Report.Unavailable.class);
    }
}
