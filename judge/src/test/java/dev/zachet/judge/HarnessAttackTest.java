package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.CaseReport.Died;
import dev.zachet.judge.CaseReport.Exceeded;
import dev.zachet.judge.CaseReport.Limit;
import dev.zachet.judge.CaseReport.Returned;
import dev.zachet.judge.TestsReport.Ending;
import dev.zachet.judge.TestsReport.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks by tests on the pytest that runs them. What they make pytest say is their author's own word, so an attack fails where
 * nothing gets out, nothing hangs, and the next case and the next submission are as if nothing had happened.
 */
class HarnessAttackTest extends AttackStage {
    private static final Tests TILL = new Tests("test_till");
    private static final Input CASE = TILL.against(Map.of("till.py", "def total(prices): return sum(prices)\n"));

    private List<CaseReport> run(String tests, int cases) throws InterruptedException {
        return reports(new Run(tests, TILL, Collections.nCopies(cases, CASE), LIMITS, Rules.NONE));
    }

    private static Optional<TestsReport> read(CaseReport report) {
        return report instanceof Returned returned ? TestsReport.read(returned.value()) : Optional.empty();
    }

    @AfterEach
    void runsTheNextTestsAsIfNothingHadHappened() throws Exception {
        String tests =
                "import till\ndef test_right(): assert till.total([1, 2]) == 3\ndef test_wrong(): assert till.total([1]) == 2\n";
        TestsReport report = read(run(tests, 1).getFirst()).orElseThrow();
        assertThat(report.ending()).isEqualTo(Ending.FAILED);
        assertThat(report.tests())
                .extracting(TestsReport.Test::outcome)
                .containsExactly(Outcome.PASSED, Outcome.FAILED);
    }

    @Test
    void patchedPytestMisleadsNobodyButItsAuthor() throws Exception {
        String tests = """
                import _pytest.runner, _pytest.reports, pytest
                from zachet_runner.harness import outcomes
                outcomes._outcome = lambda report: "passed"
                outcomes.Outcomes.told = lambda self: [{"name": "x", "outcome": "passed", "line": 1, "message": "", "frames": []}]
                _pytest.reports.TestReport.from_item_and_call = classmethod(lambda *a: 1 / 0)
                pytest.main = _pytest.runner.runtestprotocol = None
                def test_a(): assert False
                """;
        for (CaseReport report : run(tests, 2)) {
            assertThat(report).isInstanceOf(Returned.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tests': [{'name': 'a', 'outcome': 'won', 'line': 1, 'message': '', 'frames': []}], 'leftOut': 0, 'exit': 0, 'milliseconds': 1}",
                "{'tests': [{'name': 'a' * 2000, 'outcome': 'passed', 'line': 1, 'message': '', 'frames': []}], 'leftOut': 0, 'exit': 0, 'milliseconds': 1}",
                "{'tests': [{}] * 1000, 'leftOut': 0, 'exit': 0, 'milliseconds': 1}",
                "{'tests': [], 'leftOut': -1, 'exit': 0, 'milliseconds': 1}",
                "{'tests': [], 'leftOut': 0, 'exit': 6, 'milliseconds': 1}",
                "{'tests': [], 'leftOut': 0, 'exit': 0, 'milliseconds': 1e99}",
                "[[[]]]",
                "None"
            })
    void whatIsNoReportIsNotRead(String forged) throws Exception {
        String tests = "import json, os, struct\nreport = json.dumps({'case': 'returned', 'value': " + forged
                + "}).encode()\n" + "os.write(3, struct.pack('>I', len(report)) + report)\nos._exit(0)\n";
        CaseReport report = run(tests, 1).getFirst();
        assertThat(report).isInstanceOf(Returned.class);
        assertThat(read(report)).isEmpty();
    }

    @Test
    void forgedFramesStandForTheirOwnCaseAlone() throws Exception {
        String tests = """
                import os, struct
                def test_a():
                    for _ in range(50):
                        report = b'{"case":"returned","value":{"tests":[],"leftOut":0,"exit":0,"milliseconds":0}}'
                        os.write(3, struct.pack(">I", len(report)) + report)
                    os._exit(0)
                """;
        List<CaseReport> reports = run(tests, 3);
        assertThat(reports).hasSize(3).allMatch(report -> read(report).isPresent());
    }

    @Test
    void printedFramesAreOutput() throws Exception {
        CaseReport report = run("def test_a(): print('{\"case\":\"returned\",\"value\":1}')\n", 1)
                .getFirst();
        assertThat(read(report)).isPresent();
        assertThat(report.stdout()).contains("returned");
    }

    @Test
    void leavingWithinATestEndsItsCase() throws Exception {
        assertThat(run("import os\ndef test_a(): os._exit(9)\n", 2))
                .allMatch(report -> report instanceof Died died && died.exitCode() == 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def test_a():\n  while True: pass\n",
                "while True: pass\n",
                "import pytest\n@pytest.fixture\ndef f():\n  yield\n  while True: pass\ndef test_a(f): pass\n",
                "def pytest_generate_tests(metafunc):\n  while True: pass\ndef test_a(): pass\n",
                "import time\ndef test_a():\n  while True:\n    try: time.sleep(60)\n    except BaseException: pass\n",
                "import threading\ndef test_a(): threading.Thread(target=threading.Event().wait).start(); threading.Event().wait()\n"
            })
    void stopsEndlessTests(String tests) throws Exception {
        assertThat(run(tests, 1)).allMatch(report -> report instanceof Exceeded passed && passed.limit() == Limit.TIME);
    }

    @Test
    void stopsAFloodOfOutput() throws Exception {
        assertThat(run("def test_a():\n  while True: print('x' * 100_000)\n", 2))
                .allMatch(report -> report instanceof Exceeded passed && passed.limit() == Limit.OUTPUT);
    }

    @Test
    void boundsTheTextOfAReport() throws Exception {
        String tests = """
                import pytest, sys
                sys.setrecursionlimit(900)
                class Odd(Exception):
                    def __str__(self): return "x" * 1_000_000
                def deep(n): deep(n + 1)
                @pytest.mark.parametrize("n", range(20), ids=["n" * 10_000 + str(n) for n in range(20)])
                def test_a(n):
                    if n % 2: raise Odd
                    deep(0)
                """;
        TestsReport report = read(run(tests, 1).getFirst()).orElseThrow();
        assertThat(report.tests()).hasSize(20).allMatch(test -> test.name().length() == 200);
        assertThat(report.tests().get(0).frames()).hasSize(25);
        assertThat(report.tests().get(1).message()).hasSize(2_000);
    }

    @Test
    void leavesNothingByWhichTheNextCaseCouldBeTold() throws Exception {
        String tests = """
                import os, sys
                def test_first():
                    seen = [f for p in ("/box", "/dev/shm", "/tmp") for f in os.listdir(p)]
                    assert sorted(seen) == sorted(["test_till.py", "till.py"] * 2)
                    assert not hasattr(sys, "seen") and "SEEN" not in os.environ and not os.path.exists("/box/left")
                    sys.seen = os.environ["SEEN"] = "yes"
                    for place in ("/box", "/dev/shm", "/tmp"):
                        open(place + "/left", "w").close()
                """;
        assertThat(run(tests, 3))
                .allSatisfy(report -> assertThat(read(report))
                        .hasValueSatisfying(told ->
                                assertThat(told.ending()).as(told.toString()).isEqualTo(Ending.PASSED)));
    }

    @Test
    void isLockedUpAsAnyOtherRun() throws Exception {
        String tests = """
                import os, socket, subprocess, pytest
                @pytest.mark.parametrize("attempt", [
                    os.fork,
                    lambda: subprocess.run(["/bin/true"]),
                    lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
                    lambda: open("/usr/x", "w"),
                    lambda: open("/runner/x", "w"),
                    lambda: open("/etc/passwd"),
                    lambda: os.kill(1, 0) or os.listdir("/proc"),
                ])
                def test_refused(attempt):
                    with pytest.raises(OSError):
                        attempt()
                """;
        TestsReport report = read(run(tests, 1).getFirst()).orElseThrow();
        assertThat(report.ending()).as(report.toString()).isEqualTo(Ending.PASSED);
    }
}
