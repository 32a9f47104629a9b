package dev.zachet.judge;

import static dev.zachet.judge.Sources.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.CaseReport.Returned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * A sandbox with one slot, so that each attack is followed by another submission in the same interpreter. After every
 * attack that next submission must be judged as if nothing had happened; after all of them nothing may be left behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackStage {
    static final Limits LIMITS = Limits.of(Duration.ofMillis(500), 64L << 20);

    /** {@code tried(call, …)}: the error number of a call, or what it gave; {@code system} makes a raw system call. */
    private static final String TOOLS = """
            import ctypes, os, sys, errno
            libc = ctypes.CDLL(None, use_errno=True)
            def system(number, *arguments):
                ctypes.set_errno(0)
                result = libc.syscall(number, *[ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments])
                return errno.errorcode.get(ctypes.get_errno(), '?') if result < 0 else result
            def tried(call, *arguments):
                try:
                    call(*arguments)
                    return 'worked'
                except OSError as e:
                    return errno.errorcode.get(e.errno, str(e))
            """;

    private final BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1));
    final Judge judge = new Judge(sandbox);

    @AfterEach
    void judgesTheNextSubmissionAsIfNothingHadHappened() throws Exception {
        Verdict verdict =
                judge.judge(Sources.job("def f(x): return x + 1", new Comparison.Exact(), "[1]", "2", "[2]", "3"));
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    }

    @AfterAll
    void leavesNoProcessNoMountAndNoFolder() throws Exception {
        List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
        assertThat(processes).isNotEmpty();
        sandbox.close();
        for (ProcessHandle process : processes) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        String folder = sandbox.folder().toString();
        assertThat(Files.readString(Path.of("/proc/self/mounts"))).doesNotContain(folder);
        assertThat(sandbox.folder()).doesNotExist();
    }

    /** All cases' reports. */
    List<CaseReport> reports(Run run) throws InterruptedException {
        Report report = sandbox.run(run);
        assertThat(report).isInstanceOf(Report.Ran.class);
        return ((Report.Ran) report).cases();
    }

    /** The first case's report of a source with function {@code f} without arguments. */
    CaseReport attack(String source) throws InterruptedException {
        return reports(run(TOOLS + source, LIMITS, "[]")).getFirst();
    }

    /** What {@code f} returned. */
    JsonNode answer(String source) throws InterruptedException {
        CaseReport report = attack(source);
        assertThat(report).isInstanceOf(Returned.class);
        return ((Returned) report).value();
    }

    /** What an expression gave. */
    String evaluated(String expression) throws InterruptedException {
        JsonNode value = answer("def f(): return " + expression);
        return value.isString() ? value.stringValue() : value.toString();
    }
}
