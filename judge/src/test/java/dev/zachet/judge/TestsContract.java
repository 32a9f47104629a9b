package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.CaseReport.Died;
import dev.zachet.judge.CaseReport.Exceeded;
import dev.zachet.judge.CaseReport.Limit;
import dev.zachet.judge.CaseReport.Returned;
import dev.zachet.judge.TestsReport.Ending;
import dev.zachet.judge.TestsReport.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How every sandbox must run tests under pytest, after all that {@link EntryContract} says. */
abstract class TestsContract extends EntryContract {
    private static final Tests TILL = new Tests("test_till");
    private static final Input RIGHT = TILL.against(Map.of("till.py", "def total(prices):\n    return sum(prices)\n"));
    private static final Input WRONG =
            TILL.against(Map.of("till.py", "def total(prices):\n    return sum(prices) + 1\n"));

    private List<CaseReport> tested(String tests, Input... cases) throws InterruptedException {
        return cases(new Run(tests, TILL, List.of(cases), Sources.LIMITS, Rules.NONE));
    }

    private static TestsReport read(CaseReport report) {
        assertThat(report).isInstanceOf(Returned.class);
        return TestsReport.read(((Returned) report).value()).orElseThrow();
    }

    private TestsReport outcomes(String tests) throws InterruptedException {
        return read(tested(tests, RIGHT).getFirst());
    }

    private static String summary(TestsReport report) {
        return String.join(
                " ",
                report.tests().stream()
                        .map(test -> test.name() + ":" + test.outcome())
                        .toList());
    }

    @Test
    void runsTheTestsAgainstEveryVariant() throws Exception {
        List<TestsReport> reports = tested(
                        "import till\ndef test_empty(): assert till.total([]) == 0\ndef test_type(): assert isinstance(till.total([]), int)\n",
                        RIGHT,
                        WRONG,
                        RIGHT)
                .stream()
                .map(TestsContract::read)
                .toList();
        assertThat(reports)
                .extracting(TestsReport::ending)
                .containsExactly(Ending.PASSED, Ending.FAILED, Ending.PASSED);
        assertThat(summary(reports.get(1))).isEqualTo("test_empty:FAILED test_type:PASSED");
    }

    @Test
    void rewritesAssertionsAndNamesTheLinesThatLedThere() throws Exception {
        String tests = "import till\n\ndef test_sum():\n    assert till.total([1, 2]) == 4\n";
        TestsReport.Test failed = outcomes(tests).tests().getFirst();
        assertThat(failed.message()).startsWith("assert 3 == 4").contains("where 3 = <function total");
        assertThat(failed.line()).isEqualTo(3);
        assertThat(failed.frames())
                .containsExactly(
                        new TestsReport.Frame("test_till.py", 4, "test_sum", "assert till.total([1, 2]) == 4"));

        TestsReport.Test raised = outcomes("import till\ndef test_none(): till.total(None)")
                .tests()
                .getFirst();
        assertThat(raised.frames()).extracting(TestsReport.Frame::file).containsExactly("test_till.py", "till.py");
    }

    @Test
    void tellsOutcomesApart() throws Exception {
        TestsReport report = outcomes("""
                import pytest
                @pytest.fixture
                def broken(): raise KeyError("no")
                @pytest.fixture
                def torn():
                    yield
                    raise KeyError("late")
                def test_passes(): pass
                def test_fails(): assert [1, 2] == [1, 3]
                def test_set_up(broken): pass
                def test_tear_down(torn): pass
                def test_skips(): pytest.skip("not today")
                @pytest.mark.xfail(reason="a known bug")
                def test_expected(): assert False
                @pytest.mark.xfail(strict=True)
                def test_unexpected(): pass
                def test_leaves(): raise SystemExit(3)
                """);
        assertThat(summary(report))
                .isEqualTo(
                        "test_passes:PASSED test_fails:FAILED test_set_up:ERROR test_tear_down:ERROR test_skips:SKIPPED"
                                + " test_expected:XFAILED test_unexpected:FAILED test_leaves:FAILED");
        assertThat(report.tests())
                .extracting(TestsReport.Test::message)
                .satisfies(messages -> assertThat(messages.get(1)).contains("At index 1 diff: 2 != 3"))
                .satisfies(messages -> assertThat(messages.get(2)).contains("no"))
                .satisfies(messages -> assertThat(messages.get(3)).contains("late"))
                .satisfies(messages -> assertThat(messages.get(4)).contains("not today"))
                .satisfies(messages -> assertThat(messages.get(5)).contains("a known bug"))
                .satisfies(messages -> assertThat(messages.get(6)).contains("XPASS"));
    }

    @Test
    void offersFixturesParametersAndPytestsOwnTools() throws Exception {
        TestsReport report = outcomes("""
                import asyncio, logging, os, unittest, pytest, till
                @pytest.fixture(scope="module")
                def shared():
                    calls = []
                    yield calls
                    calls.clear()
                @pytest.mark.parametrize("left, right", [(1, 2), (3, 4)], ids=["small", "large"])
                def test_pairs(shared, left, right):
                    shared.append(left)
                    assert till.total([left, right]) == left + right
                def test_patches(monkeypatch):
                    monkeypatch.setattr(till, "total", lambda prices: 7)
                    monkeypatch.setenv("SHOP", "open")
                    assert till.total([]) == 7 and os.environ["SHOP"] == "open"
                def test_prints(capsys):
                    print("seen")
                    assert capsys.readouterr().out == "seen\\n" and "SHOP" not in os.environ
                def test_prints_below(capfd):
                    os.write(1, b"seen")
                    assert capfd.readouterr().out == "seen"
                def test_files(tmp_path):
                    file = tmp_path / "deep" / "one.txt"
                    file.parent.mkdir()
                    file.write_text("kept")
                    assert file.read_text() == "kept" and str(file).startswith("/box/")
                def test_waits():
                    async def add(a, b):
                        await asyncio.sleep(0.001)
                        return a + b
                    assert asyncio.run(add(1, 2)) == 3
                def test_logs(caplog):
                    logging.getLogger("shop").warning("shut")
                    assert "shut" in caplog.text
                class TestTill(unittest.TestCase):
                    def test_cases(self):
                        self.assertEqual(till.total([]), 0)
                """);
        assertThat(report.tests()).as(report.toString()).hasSize(9).allMatch(test -> test.outcome() == Outcome.PASSED);
        assertThat(report.tests())
                .extracting(TestsReport.Test::name)
                .contains("test_pairs[small]", "TestTill::test_cases");
    }

    @Test
    void importsPackagesOfACaseAndNothingThatHappensToBeInstalled() throws Exception {
        Input shop = TILL.against(Map.of(
                "shop/__init__.py", "from .cart import size\n",
                "shop/cart.py", "def size(): return 2\n",
                "conftest.py", "raise SystemExit\n",
                "pytest.ini", "[pytest]\naddopts = --collect-only\n"));
        String tests = "import sys, shop\ndef test_size(): assert shop.size() == 2\n"
                + "def test_path(): assert not [p for p in sys.path if '-packages' in p]\n";
        assertThat(summary(read(tested(tests, shop).getFirst()))).isEqualTo("test_size:PASSED test_path:PASSED");
    }

    @Test
    void reportsAModuleThatCannotBeCollected() throws Exception {
        TestsReport report = outcomes("import nowhere\ndef test_a(): pass\n");
        assertThat(report.tests()).hasSize(1);
        TestsReport.Test module = report.tests().getFirst();
        assertThat(module.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(module.message()).isEqualTo("No module named 'nowhere'");
        assertThat(module.line()).isEqualTo(1);
        assertThat(outcomes("x = 1\n").ending()).isEqualTo(Ending.NO_TESTS);
    }

    @Test
    void refusesTestsThatAreNoPythonOrBreakTheRules() throws Exception {
        LoadError error = loadError(new Run("def test_(:\n", TILL, List.of(RIGHT), Sources.LIMITS, Rules.NONE));
        assertThat(error.kind()).isEqualTo(LoadError.Kind.SYNTAX);
        assertThat(error.line()).isEqualTo(1);
        Rules rules = new Rules(false, Set.of("inspect"), Set.of(), Set.of());
        assertThat(sandbox.run(new Run("import inspect\n", TILL, List.of(RIGHT), Sources.LIMITS, rules)))
                .isInstanceOf(Report.Forbidden.class);
    }

    @Test
    void keepsWhatTestsPrint() throws Exception {
        CaseReport report = tested("def test_a(): print('seen')\n", RIGHT).getFirst();
        assertThat(report.stdout()).isEqualTo("seen\n");
    }

    @Test
    void tellsNoMoreThanItsBounds() throws Exception {
        TestsReport report = outcomes(
                "import pytest\n@pytest.mark.parametrize('n', range(300))\ndef test_n(n):\n  raise ValueError('\\U0001f600' * 9999)\n");
        assertThat(report.tests()).hasSize(200);
        assertThat(report.leftOut()).isEqualTo(100);
        assertThat(report.tests().getLast().message()).hasSize(4_000);
    }

    @Test
    void everyVariantRunsWhateverBecameOfThoseBefore() throws Exception {
        Input endless = TILL.against(Map.of("till.py", "def total(prices):\n    while True: pass\n"));
        Input leaves = TILL.against(Map.of("till.py", "import os\ndef total(prices): os._exit(4)\n"));
        Limits limits = Limits.of(Duration.ofMillis(400), 128L << 20);
        List<CaseReport> reports = cases(new Run(
                "import till\ndef test_a(): assert till.total([]) == 0\n",
                TILL,
                List.of(endless, endless, endless, endless, leaves, RIGHT),
                limits,
                Rules.NONE));
        assertThat(reports.subList(0, 4))
                .allMatch(report -> report instanceof Exceeded exceeded
                        && exceeded.limit() == Limit.TIME
                        && report.usage() != Usage.NONE);
        assertThat(((Died) reports.get(4)).exitCode()).isEqualTo(4);
        assertThat(read(reports.get(5)).ending()).isEqualTo(Ending.PASSED);
    }

    @Test
    void anInterruptedRunSaysSo() throws Exception {
        String[] sources = {
            "def test_a(): raise KeyboardInterrupt\n", "import pytest\ndef test_a(): pytest.exit('enough')\n"
        };
        for (TestsReport report : Arrays.asList(outcomes(sources[0]), outcomes(sources[1]))) {
            assertThat(report.ending()).isEqualTo(Ending.INTERRUPTED);
        }
    }
}
