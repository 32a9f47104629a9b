package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.CaseReport.Returned;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What can be recorded of a run besides its answers: time read from outside, and memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchTest {
    private static final String COUNTS =
            "def f(n):\n    total = 0\n    for i in range(n): total += i\n    return total\n";

    private Sandbox sandbox = new NoSandbox();

    @BeforeAll
    void open() {
        sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1));
    }

    @AfterAll
    void shut() {
        sandbox.close();
    }

    @Test
    void timesTheCallAndNotTheReadingOfItsInput() throws Exception {
        String source = "def f(xs): return None\n";
        List<CaseReport> cases = watched(source, new Watch.Time(), "[" + Arrays.toString(new int[200_000]) + "]");
        assertThat(cpu(cases.getFirst())).isLessThan(Duration.ofMillis(1));
    }

    @Test
    void timesEachCallByItself() throws Exception {
        List<CaseReport> cases = watched(COUNTS, new Watch.Time(), "[2000]", "[400000]", "[2000]");
        assertThat(cpu(cases.get(1))).isGreaterThan(cpu(cases.get(0)).multipliedBy(20));
        assertThat(cpu(cases.get(1))).isGreaterThan(cpu(cases.get(2)).multipliedBy(20));
    }

    @Test
    void countsTheWorkOfThreads() throws Exception {
        String source = """
                import threading
                def work(n):
                    for _ in range(n): pass
                def f(n):
                    threads = [threading.Thread(target=work, args=(n,)) for _ in range(4)]
                    for t in threads: t.start()
                    for t in threads: t.join()
                """;
        List<CaseReport> cases = watched(source, new Watch.Time(), "[100000]", "[1000000]");
        assertThat(cpu(cases.get(1))).isGreaterThan(cpu(cases.get(0)).multipliedBy(3));
    }

    @Test
    void sleepingIsNotWork() throws Exception {
        List<CaseReport> cases = watched("import time\ndef f(): time.sleep(0.2)\n", new Watch.Time(), "[]");
        assertThat(cpu(cases.getFirst())).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void aCandidateThatAsksToStopByItselfIsStillTimedToTheEnd() throws Exception {
        String source = """
                import os
                def f(n):
                    os.write(4, b'.')
                    os.read(5, 1)
                    total = 0
                    for i in range(n): total += i
                """;
        CaseReport report = watched(source, new Watch.Time(), "[300000]").getFirst();
        assertThat(report).isInstanceOf(Returned.class);
    }

    @Test
    void stopsACallThatNeverEnds() throws Exception {
        Limits brief = Limits.of(Duration.ofMillis(100), 64L << 20);
        Run run = new Run(
                "def f():\n  while True: pass\n",
                Sources.F,
                List.of(Sources.value("[]")),
                brief,
                Rules.NONE,
                new Watch.Time());
        assertThat(((Report.Ran) sandbox.run(run)).cases().getFirst()).isInstanceOf(CaseReport.Exceeded.class);
    }

    @Test
    void reportsAnExceptionOfATimedCall() throws Exception {
        assertThat(watched("def f(): raise ValueError('no')\n", new Watch.Time(), "[]")
                        .getFirst())
                .isInstanceOf(CaseReport.Raised.class);
    }

    @Test
    void timesOperationsAndPrograms() throws Exception {
        Run operations = new Run(
                "class C:\n  def add(self, x): return x\n",
                new Entry.Operations("C"),
                List.of(Sources.value("{'init': [], 'calls': [['add', 1], ['add', 2]]}")),
                Sources.LIMITS,
                Rules.NONE,
                new Watch.Time());
        assertThat(((Report.Ran) sandbox.run(operations)).cases().getFirst()).isInstanceOf(Returned.class);
        Run program = new Run(
                "print(sum(map(int, input().split())))",
                new Entry.Program(),
                List.of(Sources.value("'1 2 3'")),
                Sources.LIMITS,
                Rules.NONE,
                new Watch.Time());
        assertThat(((Report.Ran) sandbox.run(program)).cases().getFirst()).isInstanceOf(Returned.class);
    }

    @Test
    void countsWhatACallAllocatesApartFromItsResult() throws Exception {
        long size = 8 * 100_000L;
        assertThat(memory("def f(n): return [None] * n\n")).satisfies(bytes -> {
            assertThat(bytes[0]).isBetween(size, size + 10_000);
            assertThat(bytes[1]).isBetween(size, size + 10_000);
        });
        assertThat(memory("def f(n): return len([None] * n)\n")).satisfies(bytes -> {
            assertThat(bytes[0]).isBetween(size, size + 10_000);
            assertThat(bytes[1]).isLessThan(1_000);
        });
        assertThat(memory("def f(n): return sum(1 for _ in range(n))\n")[0]).isLessThan(5_000);
    }

    @Test
    void weighsPrograms() throws Exception {
        Run program = new Run(
                "print(len([None] * int(input())))",
                new Entry.Program(),
                List.of(Sources.value("'100000'")),
                Sources.LIMITS,
                Rules.NONE,
                new Watch.Memory());
        Returned returned =
                (Returned) ((Report.Ran) sandbox.run(program)).cases().getFirst();
        assertThat(returned.value().get(0).asLong()).isBetween(800_000L, 820_000L);
    }

    @Test
    void doesNotTakeForTheResultWhatWasFreed() throws Exception {
        assertThat(memory("def f(n):\n    pairs = [(i, i) for i in range(n)]\n    return len(pairs)\n")[1])
                .isLessThan(1_000);
    }

    private long[] memory(String source) throws InterruptedException {
        Returned returned =
                (Returned) watched(source, new Watch.Memory(), "[100000]").getFirst();
        return new long[] {
            returned.value().get(0).asLong(), returned.value().get(1).asLong()
        };
    }

    private List<CaseReport> watched(String source, Watch watch, String... arguments) throws InterruptedException {
        List<Input> inputs = Arrays.stream(arguments).map(Sources::value).toList();
        Run run = new Run(source, Sources.F, inputs, Sources.LIMITS, Rules.NONE, watch);
        return ((Report.Ran) sandbox.run(run)).cases();
    }

    private static Duration cpu(CaseReport report) {
        return report.usage().cpu();
    }
}
