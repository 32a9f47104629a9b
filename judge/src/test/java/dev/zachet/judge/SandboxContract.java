package dev.zachet.judge;

import static dev.zachet.judge.Sources.job;
import static dev.zachet.judge.Sources.json;
import static dev.zachet.judge.Sources.run;
import static dev.zachet.judge.Sources.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.CaseReport.Died;
import dev.zachet.judge.CaseReport.Exceeded;
import dev.zachet.judge.CaseReport.Limit;
import dev.zachet.judge.CaseReport.Raised;
import dev.zachet.judge.CaseReport.Returned;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What every sandbox must do, whoever it runs as: limits, crashes and concurrency, after all that {@link TestsContract} says. */
abstract class SandboxContract extends TestsContract {
    private static final Limits SHORT = Limits.of(Duration.ofMillis(100), 64L << 20);

    @Test
    void namesTheFirstWrongAnswer() throws Exception {
        Verdict verdict = judge.judge(job("def f(a): return a", EXACT, "[1]", "1", "[2]", "3", "[4]", "5"));
        assertThat(verdict).isInstanceOf(Verdict.WrongAnswer.class);
        Verdict.WrongAnswer wrong = (Verdict.WrongAnswer) verdict;
        assertThat(wrong.failed().testCase().name()).isEqualTo("case 1");
        assertThat(wrong.results()).extracting(CaseResult::passed).containsExactly(true, false, false);
    }

    @Test
    void turnsAnExceptionIntoARuntimeError() throws Exception {
        assertThat(judge.judge(job("def f(a): return a[5]", EXACT, "[[1]]", "1")))
                .isInstanceOf(Verdict.RuntimeError.class);
    }

    @Test
    void reportsEndlessRecursion() throws Exception {
        Raised raised = (Raised) cases(run("def f(x): return f(x)", "[1]")).getFirst();
        assertThat(raised.type()).isEqualTo("RecursionError");
        assertThat(raised.frames()).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void stopsAnEndlessLoop() throws Exception {
        Exceeded exceeded = (Exceeded) cases(run("def f():\n  print('before')\n  while True: pass", SHORT, "[]"))
                .getFirst();
        assertThat(exceeded.limit()).isEqualTo(Limit.TIME);
        assertThat(exceeded.stdout()).isEqualTo("before\n");
        assertThat(exceeded.usage().cpu()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void stopsASleeper() throws Exception {
        Limits limits = new Limits(Duration.ofMillis(50), Duration.ofMillis(100), 64L << 20, 1000, 1000);
        Exceeded exceeded = (Exceeded)
                cases(run("import time\ndef f(): time.sleep(60)", limits, "[]")).getFirst();
        assertThat(exceeded.limit()).isEqualTo(Limit.TIME);
    }

    @Test
    void goesOnAfterATimeLimit() throws Exception {
        List<CaseReport> cases = cases(run("def f(x):\n  while x == 1: pass\n  return x", SHORT, "[0]", "[1]", "[2]"));
        assertThat(cases).hasSize(3);
        assertThat(cases.get(0)).isInstanceOf(Returned.class);
        assertThat(cases.get(1)).isInstanceOf(Exceeded.class);
        assertThat(cases.get(2)).isInstanceOf(Returned.class);
    }

    @Test
    void givesUpAfterThreeTimeLimits() throws Exception {
        List<CaseReport> cases = cases(run("def f(x):\n  while True: pass", SHORT, "[0]", "[1]", "[2]", "[3]", "[4]"));
        assertThat(cases).hasSize(5).allMatch(c -> c instanceof Exceeded e && e.limit() == Limit.TIME);
        assertThat(cases.get(2).usage()).isNotEqualTo(Usage.NONE);
        assertThat(cases.get(3).usage()).isEqualTo(Usage.NONE);
    }

    @Test
    void goesOnAfterACrash() throws Exception {
        String source = "import os\ndef f(x):\n  if x == 1: os._exit(7)\n  return x";
        List<CaseReport> cases = cases(run(source, "[0]", "[1]", "[2]"));
        assertThat(cases.get(0)).isInstanceOf(Returned.class);
        assertThat(cases.get(1)).isInstanceOf(Died.class);
        assertThat(((Died) cases.get(1)).exitCode()).isEqualTo(7);
        assertThat(((Returned) cases.get(2)).value().intValue()).isEqualTo(2);
    }

    @Test
    void namesTheSignalOfACrash() throws Exception {
        Died died = (Died)
                cases(run("import ctypes\ndef f(): ctypes.string_at(0)", "[]")).getFirst();
        assertThat(died.signal()).isEqualTo(11);
    }

    @Test
    void stopsAfterManyCrashes() throws Exception {
        String[] cases = IntStream.range(0, 100).mapToObj(i -> "[]").toArray(String[]::new);
        assertThat(cases(run("import os\ndef f(): os._exit(3)", cases)))
                .hasSize(100)
                .allMatch(c -> c instanceof Died);
    }

    @Test
    void reportsTooMuchMemoryAndGoesOn() throws Exception {
        List<CaseReport> cases = cases(run("def f(n): return len([0] * n)", SHORT, "[100000000]", "[5]"));
        assertThat(((Exceeded) cases.getFirst()).limit()).isEqualTo(Limit.MEMORY);
        assertThat(((Returned) cases.get(1)).value().intValue()).isEqualTo(5);
    }

    @Test
    void measuresMemory() throws Exception {
        CaseReport report = cases(run("def f():\n  x = bytearray(30_000_000)\n  return len(x)", "[]"))
                .getFirst();
        assertThat(report.usage().memoryBytes()).isBetween(29_000_000L, 36_000_000L);
    }

    @Test
    void measuresCpu() throws Exception {
        String source = "import time\ndef f():\n  while time.process_time() < 0.2: pass";
        assertThat(cases(run(source, "[]")).getFirst().usage().cpu()).isGreaterThan(Duration.ofMillis(150));
    }

    @Test
    void stopsAFloodOfOutput() throws Exception {
        Limits limits = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(9), 64L << 20, 10_000, 10_000);
        List<CaseReport> cases = cases(run("def f():\n  while True: print('x' * 100)", limits, "[]", "[]"));
        assertThat(cases).allMatch(c -> c instanceof Exceeded e && e.limit() == Limit.OUTPUT);
        assertThat(judge.judge(new Job(
                        "def f():\n  while True: print('x' * 100)",
                        Sources.F,
                        List.of(new TestCase("one", value("[]"), json("1"))),
                        EXACT,
                        limits,
                        Rules.NONE)))
                .isInstanceOf(Verdict.OutputLimit.class);
    }

    @Test
    void blamesTheCaseThatPrintedTooMuch() throws Exception {
        Limits limits = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(9), 64L << 20, 10_000, 10_000);
        List<CaseReport> cases =
                cases(run("def f(x):\n  print('x' * x)\n  return x", limits, "[10]", "[20000]", "[10]"));
        assertThat(cases.get(0)).isInstanceOf(Returned.class);
        assertThat(cases.get(0).stdout()).hasSize(11);
        assertThat(cases.subList(1, 3)).allMatch(c -> c instanceof Exceeded e && e.limit() == Limit.OUTPUT);
        assertThat(cases.get(1).stdout()).hasSizeBetween(9_000, 10_100);
    }

    @Test
    void stopsAnAnswerThatIsTooLarge() throws Exception {
        Limits limits = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(9), 64L << 20, 10_000, 10_000);
        assertThat(((Exceeded) cases(run("def f(): return 'x' * 20000", limits, "[]"))
                                .getFirst())
                        .limit())
                .isEqualTo(Limit.OUTPUT);
    }

    @Test
    void keepsTheOutputOfEachCaseApart() throws Exception {
        List<CaseReport> cases = cases(run("print('load')\ndef f(x):\n  print(x)\n  return x", "[1]", "[2]", "[3]"));
        assertThat(cases).extracting(CaseReport::stdout).containsExactly("load\n1\n", "2\n", "3\n");
    }

    @Test
    void drawsOtherRandomNumbersInEachRun() throws Exception {
        Set<JsonNode> drawn = new HashSet<>();
        for (int round = 0; round < 6; round++) {
            drawn.add(((Returned) cases(run("import random\ndef f(): return random.random()", "[]"))
                            .getFirst())
                    .value());
        }
        assertThat(drawn).hasSize(6);
    }

    @Test
    void reportsLimitsPassedWhileLoading() throws Exception {
        assertThat(loadError(run("while True: pass", SHORT, "[]")))
                .isEqualTo(new LoadError(LoadError.Kind.EXCEEDED, "TIME", "", 0, 0));
        assertThat(loadError(run("x = [0] * 10**9", SHORT, "[]")).type()).isEqualTo("MEMORY");
        assertThat(loadError(run("while True: print('x' * 10000)", "[]")).type())
                .isEqualTo("OUTPUT");
    }

    @Test
    void runsTwoAtOnceWithoutMixingThemUp() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> tasks = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(
                            i -> () -> returned(run("def f(x): return [x, " + i + "]", "[" + i + "]")))
                    .toList();
            List<Future<String>> answers = threads.invokeAll(tasks);
            for (int i = 0; i < 40; i++) {
                assertThat(answers.get(i).get()).isEqualTo("[" + i + "," + i + "]");
            }
        }
    }

    @Test
    void interruptingKillsTheRun() throws Exception {
        Limits patient = Limits.of(Duration.ofSeconds(30), 64L << 20);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Thread runner = Thread.ofVirtual().start(() -> {
            begun.countDown();
            try {
                sandbox.run(run("def f():\n  while True: pass", patient, "[]"));
            } catch (InterruptedException e) {
                ended.countDown();
            }
        });
        begun.await();
        runner.interrupt();
        ended.await();
        // Every slot is free again: as many runs as there are slots, twice over.
        for (int i = 0; i < 2 * sandbox.slots(); i++) {
            assertThat(returned(run("def f(): return 1", "[]"))).isEqualTo("1");
        }
    }
}
