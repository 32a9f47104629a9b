package dev.zachet.judge;

import static dev.zachet.judge.Sources.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        assertThat(((Report.Unavailable) report).mend()).isEqualTo("apt install python3");
    }

    @Test
    void refusesToRunCandidatesAsRoot() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Workplace.isRoot(), "only root could");
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
        assertThat(Diagnosis.of("zachet: Python 3.11 or newer is needed, this is 3.9.2")
                        .mend())
                .contains("3.11 or newer");
    }

    @Test
    void aProgramThatIsNoZygoteIsUnavailable() throws Exception {
        Report report = report(new SandboxSettings(Path.of("/usr/bin/false"), BWRAP, Sources.runner(), 1, account()));
        assertThat(report).isInstanceOf(Report.Unavailable.class);
    }
}
