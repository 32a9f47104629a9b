package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Nothing runs in a sandbox that has not shown that it holds. */
class SelfTestTest {
    private static final Run HONEST = Sources.run("def f(): return 1", "[]");
    private static final Usage USAGE = Usage.NONE;

    /** Withstands all attacks but those that a test lets through. */
    private static class Stand implements Sandbox {
        final AtomicInteger attacked = new AtomicInteger();
        final AtomicInteger honest = new AtomicInteger();

        @Override
        public Report run(Run run) throws InterruptedException {
            if (run == HONEST) {
                honest.incrementAndGet();
                return ran(List.of(new CaseReport.Returned(Sources.read("1"), "", USAGE)));
            }
            attacked.incrementAndGet();
            List<CaseReport> reports = new ArrayList<>();
            for (Input input : run.inputs()) {
                reports.add(report(((Input.Value) input).json().get(0).stringValue()));
            }
            return ran(reports);
        }

        CaseReport report(String attack) throws InterruptedException {
            return switch (attack) {
                case "outlast" -> new CaseReport.Exceeded(CaseReport.Limit.TIME, "", USAGE);
                case "hoard" -> new CaseReport.Exceeded(CaseReport.Limit.MEMORY, "", USAGE);
                default -> returned("[]");
            };
        }

        static CaseReport returned(String json) {
            JsonNode value = Sources.read(json);
            return new CaseReport.Returned(value, "", USAGE);
        }

        private static Report ran(List<CaseReport> reports) {
            return new Report.Ran(reports, USAGE, "3.11.2");
        }

        @Override
        public int slots() {
            return 1;
        }

        @Override
        public void close() {}
    }

    @Test
    void theRealSandboxWithstandsIt() throws Exception {
        try (Sandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1))) {
            assertThat(SelfTest.of(sandbox)).isEqualTo(new SelfTest.Finding.Withstood());
            assertThat(ProvenSandbox.of(sandbox).run(HONEST)).isInstanceOf(Report.Ran.class);
        }
    }

    @Test
    void aRealSandboxWithoutItsFilterFailsItAndRunsNothing(@TempDir Path folder) throws Exception {
        Weakening noFilter = new Weakening.Runner("child.py", "    seccomp.install()\n", "");
        SandboxSettings settings = Weakening.settings(folder.resolve("sandbox"), List.of(noFilter));
        try (Sandbox sandbox = ProvenSandbox.of(BubblewrapSandbox.start(settings))) {
            assertThat(((Report.Unavailable) sandbox.run(HONEST)).reason())
                    .contains("starts a process", "opens a socket", "gains privileges [\"namespace\"]")
                    .doesNotContain("leaves a file");
        }
    }

    @Test
    void aSandboxThatHoldsRunsWhatItIsGiven() throws Exception {
        Stand stand = new Stand();
        assertThat(ProvenSandbox.of(stand).run(HONEST)).isInstanceOf(Report.Ran.class);
        assertThat(stand.attacked).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read    | [\"/etc/passwd\"] | reads files of the host [\"/etc/passwd\"]",
                "write   | [\"/usr/x\"]      | writes outside its folder [\"/usr/x\"]",
                "start   | [\"forked\"]      | starts a process",
                "connect | [\"AF_INET\"]     | opens a socket",
                "disturb | [1]               | reaches other processes",
                "rise    | [\"mount\"]       | gains privileges",
                "find    | [\"/box\"]        | finds what another run left",
                "outlast | [\"3 s\"]         | outlasts the time limit",
                "hoard   | [\"512 MiB\"]     | takes more memory than allowed",
                "second  | 48151623          | is accepted without the answer"
            })
    void whereOneAttackSucceedsNothingRuns(String attack, String got, String said) throws Exception {
        Stand leaky = new Stand() {
            @Override
            CaseReport report(String name) throws InterruptedException {
                boolean forged = attack.equals("second") && (name.equals("first") || name.equals("second"));
                return forged || name.equals(attack) ? returned(got) : super.report(name);
            }
        };
        ProvenSandbox sandbox = ProvenSandbox.of(leaky);
        for (int tries = 0; tries < 3; tries++) {
            Report.Unavailable refused = (Report.Unavailable) sandbox.run(HONEST);
            assertThat(refused.reason()).contains("failed its self-test").contains(said);
            assertThat(refused.mend()).contains("docs/security.md");
        }
        assertThat(leaky.honest).hasValue(0);
        assertThat(leaky.attacked)
                .as("asked once, however often code is handed in")
                .hasValue(2);
    }

    @Test
    void anAttackThatDiedProvesNothingAndIsTriedAgain() throws Exception {
        AtomicBoolean shaky = new AtomicBoolean(true);
        Stand stand = new Stand() {
            @Override
            CaseReport report(String name) throws InterruptedException {
                return shaky.get() && name.equals("connect")
                        ? new CaseReport.Died(9, 0, "", USAGE)
                        : super.report(name);
            }
        };
        ProvenSandbox sandbox = ProvenSandbox.of(stand);
        assertThat(((Report.Unavailable) sandbox.run(HONEST)).reason()).contains("connect ended otherwise");
        shaky.set(false);
        assertThat(sandbox.run(HONEST)).isInstanceOf(Report.Ran.class);
    }

    @Test
    void submissionsWaitForTheProof() throws Exception {
        CountDownLatch proof = new CountDownLatch(1);
        Stand slow = new Stand() {
            @Override
            CaseReport report(String name) throws InterruptedException {
                proof.await();
                return super.report(name);
            }
        };
        ProvenSandbox sandbox = ProvenSandbox.of(slow);
        Thread submission = Thread.ofPlatform().start(() -> {
            try {
                sandbox.run(HONEST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (submission.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(slow.honest).hasValue(0);
        proof.countDown();
        assertThat(submission.join(Duration.ofMinutes(1))).isTrue();
        assertThat(slow.honest).hasValue(1);
    }
}
