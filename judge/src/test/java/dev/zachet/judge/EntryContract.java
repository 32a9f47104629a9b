package dev.zachet.judge;

import static dev.zachet.judge.Sources.job;
import static dev.zachet.judge.Sources.json;
import static dev.zachet.judge.Sources.run;
import static dev.zachet.judge.Sources.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zachet.judge.CaseReport.Died;
import dev.zachet.judge.CaseReport.Raised;
import dev.zachet.judge.CaseReport.Returned;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How every sandbox must load, call and report; the first half of {@link SandboxContract}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EntryContract {
    static final Comparison EXACT = new Comparison.Exact();

    Sandbox sandbox = new NoSandbox();
    Judge judge = new Judge(sandbox);

    abstract Sandbox start();

    @BeforeAll
    void open() {
        sandbox = start();
        judge = new Judge(sandbox);
    }

    @AfterAll
    void shut() {
        sandbox.close();
    }

    List<CaseReport> cases(Run run) throws InterruptedException {
        Report report = sandbox.run(run);
        assertThat(report).isInstanceOf(Report.Ran.class);
        return ((Report.Ran) report).cases();
    }

    String returned(Run run) throws InterruptedException {
        CaseReport first = cases(run).getFirst();
        assertThat(first).isInstanceOf(Returned.class);
        return ((Returned) first).value().toString();
    }

    LoadError loadError(Run run) throws InterruptedException {
        Report report = sandbox.run(run);
        assertThat(report).isInstanceOf(Report.NotLoaded.class);
        return ((Report.NotLoaded) report).error();
    }

    @Test
    void acceptsRightAnswers() throws Exception {
        Verdict verdict = judge.judge(job("def f(a, b):\n  return a + b", EXACT, "[1, 2]", "3", "['a', 'b']", "'ab'"));
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(((Verdict.Accepted) verdict).python()).matches("3\\.\\d+\\.\\d+.*");
    }

    @Test
    void reportsAnExceptionWithTheCandidatesOwnLines() throws Exception {
        String source = "def g(x):\n    return 1 // x\n\ndef f(x):\n    return g(x)\n";
        Raised raised = (Raised) cases(run(source, "[0]")).getFirst();
        assertThat(raised.type()).isEqualTo("ZeroDivisionError");
        assertThat(raised.message()).contains("zero");
        assertThat(raised.frames())
                .containsExactly(
                        new CaseReport.Frame(5, "f", "return g(x)"), new CaseReport.Frame(2, "g", "return 1 // x"));
    }

    @Test
    void survivesExceptionsThatLie() throws Exception {
        String source = "class E(Exception):\n  def __str__(self): raise self\ndef f(): raise E()";
        Raised raised = (Raised) cases(run(source, "[]")).getFirst();
        assertThat(raised.type()).isEqualTo("E");
        assertThat(raised.message()).isEmpty();
    }

    @Test
    void returnsPlainValues() throws Exception {
        String source = """
                from collections import deque, Counter, defaultdict, namedtuple
                from enum import IntEnum
                P = namedtuple('P', 'x y')
                class C(IntEnum):
                    A = 7
                def f():
                    d = defaultdict(list); d['k'].append(1)
                    return [None, True, 1, 1.5, 'ы', (1, 2), {'a': {'b': []}}, {3}, {1: 'one'}, {'$x': 1},
                            float('nan'), float('-inf'), 10**30, deque([1]), Counter('aa'), d, P(1, 2), C.A]
                """;
        assertThat(returned(run(source, "[]")).replace('"', '\''))
                .isEqualTo("[null,true,1,1.5,'ы',[1,2],{'a':{'b':[]}},{'$set':[3]},{'$dict':[[1,'one']]},"
                        + "{'$dict':[['$x',1]]},{'$float':'nan'},{'$float':'-inf'},1000000000000000000000000000000,"
                        + "[1],{'a':2},{'k':[1]},[1,2],7]");
    }

    @Test
    void readsMarkedValues() throws Exception {
        String source = "def f(a, b, c, d): return [type(x).__name__ for x in (a, b, c)] + [sorted(d)]";
        assertThat(returned(run(source, "[{'$set':[1]}, {'$float':'inf'}, {'$tuple':[1]}, {'$dict':[[[1,2],3]]}]")))
                .isEqualTo("[\"set\",\"float\",\"tuple\",[[1,2]]]");
    }

    @Test
    void namesWhatIsNoPlainValue() throws Exception {
        assertThat(((CaseReport.Unreadable) cases(run("def f(): yield 1", "[]")).getFirst()).type())
                .isEqualTo("generator");
        assertThat(cases(run("def f():\n  a = []\n  a.append(a)\n  return a", "[]"))
                        .getFirst())
                .isInstanceOf(CaseReport.Unreadable.class);
        assertThat(cases(run("def f():\n  a = []\n  for _ in range(5000): a = [a]\n  return a", "[]"))
                        .getFirst())
                .isInstanceOf(CaseReport.Unreadable.class);
    }

    @Test
    void keepsEveryCharacter() throws Exception {
        String source = "def f(s): return [s, s == 'Зачёт 🎓\\ud800\\0', len(s)]";
        JsonText echoed = new JsonText("Зачёт 🎓\ud800\0");
        List<CaseReport> cases = cases(run(source, Sources.F, new Input.Value(json("[" + echoed.quoted() + "]"))));
        assertThat(((Returned) cases.getFirst()).value().get(0).stringValue()).isEqualTo(echoed.text());
        assertThat(((Returned) cases.getFirst()).value().get(1).booleanValue()).isTrue();
    }

    /** A text, and the same as a JSON string in ASCII. */
    private record JsonText(String text) {
        String quoted() {
            StringBuilder out = new StringBuilder("\"");
            text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
            return out.append('"').toString();
        }
    }

    @Test
    void takesAMegabyteOfInput() throws Exception {
        String numbers = IntStream.range(0, 150_000)
                .mapToObj(Integer::toString)
                .reduce(
                        new StringBuilder(),
                        (b, s) -> b.append(b.isEmpty() ? "" : ",").append(s),
                        (a, b) -> a.append(b))
                .toString();
        assertThat(numbers.length()).isGreaterThan(900_000);
        assertThat(returned(run("def f(a): return sum(a)", "[[" + numbers + "]]")))
                .isEqualTo("11249925000");
    }

    @Test
    void returnsAMegabyte() throws Exception {
        Returned report = (Returned)
                cases(run("def f(): return list(range(150000))", "[]")).getFirst();
        assertThat(report.value().size()).isEqualTo(150_000);
        assertThat(report.value().get(149_999).intValue()).isEqualTo(149_999);
    }

    @Test
    void givesEachCaseFreshArguments() throws Exception {
        String source = "def f(a):\n  a.append(1)\n  return len(a)";
        assertThat(cases(run(source, "[[]]", "[[]]")))
                .allMatch(c -> c instanceof Returned r && r.value().intValue() == 1);
    }

    @Test
    void readsTypedLiterals() throws Exception {
        Input typed = new Input.Literal("[3, 1]\n\n(2, {'a'})\n");
        assertThat(returned(run("def f(a, b): return [a, b[0]]", Sources.F, typed)))
                .isEqualTo("[[3,1],2]");
        CaseReport bad = cases(run("def f(a): return a", Sources.F, new Input.Literal("open('x')")))
                .getFirst();
        assertThat(((CaseReport.BadInput) bad).message()).contains("line 1");
    }

    @Test
    void runsOperations() throws Exception {
        String source =
                "class S:\n  def __init__(self, n): self.a = [n]\n  def push(self, x): self.a.append(x)\n  def all(self): return self.a";
        Entry entry = new Entry.Operations("S");
        Run run = run(
                source,
                entry,
                value("{'init': [0], 'calls': [['all'], ['push', 5], ['all']]}"),
                new Input.Literal("(7,)\npush(8)\nall()"));
        List<CaseReport> cases = cases(run);
        assertThat(((Returned) cases.get(0)).value()).isEqualTo(json("[[0], null, [0, 5]]"));
        assertThat(((Returned) cases.get(1)).value()).isEqualTo(json("[null, [7, 8]]"));
    }

    @Test
    void runsPrograms() throws Exception {
        String source =
                "import sys\nif __name__ == '__main__':\n  n = int(input())\n  print(n * 2)\n  print('log', file=sys.stderr)\n  sys.exit(0 if n else 3)";
        List<CaseReport> cases =
                cases(run(source, new Entry.Program(), value("'21\\n'"), new Input.Literal("0"), value("'4'")));
        assertThat(((Returned) cases.get(0)).value().stringValue()).isEqualTo("42\n");
        assertThat(cases.get(0).stdout()).isEmpty();
        assertThat(((Died) cases.get(1)).exitCode()).isEqualTo(3);
        assertThat(cases.get(1).stdout()).isEqualTo("0\n");
        assertThat(((Returned) cases.get(2)).value().stringValue()).isEqualTo("8\n");
    }

    @Test
    void letsProgramsReadTheirStandardInputInEveryWay() throws Exception {
        for (String reading : List.of(
                "open(0).read()",
                "sys.stdin.read()",
                "sys.stdin.buffer.read().decode()",
                "os.read(0, 99).decode()",
                "''.join(sys.stdin)")) {
            String source = "import sys, os\nprint(" + reading + ".upper(), end='')";
            assertThat(returned(run(source, new Entry.Program(), value("'ab\\nc'"))))
                    .isEqualTo("\"AB\\nC\"");
        }
    }

    @Test
    void runsAsyncioAndThreads() throws Exception {
        String source = """
                import asyncio, threading
                from concurrent.futures import ThreadPoolExecutor
                async def g(x):
                    await asyncio.sleep(0.001)
                    return x * 2
                def f(x):
                    with ThreadPoolExecutor(3) as pool:
                        doubled = list(pool.map(lambda y: y + 1, range(x)))
                    return [asyncio.run(g(x)), doubled]
                """;
        assertThat(returned(run(source, "[3]"))).isEqualTo("[6,[1,2,3]]");
    }

    @Test
    void explainsWhySourcesDoNotLoad() throws Exception {
        assertThat(loadError(run("def f(:\n  pass", "[]")))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(LoadError.Kind.SYNTAX))
                .satisfies(e -> assertThat(e.line()).isEqualTo(1))
                .satisfies(e -> assertThat(e.column()).isEqualTo(7));
        assertThat(loadError(run("x = 1\nimport nothing_like_it", "[]")))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(LoadError.Kind.IMPORT))
                .satisfies(e -> assertThat(e.type()).isEqualTo("ModuleNotFoundError"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
        assertThat(loadError(run("g = 1", "[]"))).isEqualTo(new LoadError(LoadError.Kind.MISSING_ENTRY, "", "f", 0, 0));
        assertThat(loadError(run("def f(): pass\nprint(1 // 0)", "[]")))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(LoadError.Kind.RAISED))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
        assertThat(loadError(run("import os\nos._exit(4)", "[]")))
                .isEqualTo(new LoadError(LoadError.Kind.RAISED, "ProcessDied", "exit code 4", 0, 0));
        assertThat(loadError(run("\0", "[]")).kind()).isEqualTo(LoadError.Kind.SYNTAX);
        assertThat(loadError(run("(".repeat(5000), "[]")).kind()).isEqualTo(LoadError.Kind.SYNTAX);
    }

    @Test
    void refusesWhatTheRulesForbid() throws Exception {
        Rules rules = new Rules(false, Set.of("heapq"), Set.of("sum"), Set.of("list-sort", "dict", "set"));
        List<String> sources = List.of(
                "import heapq\ndef f(): pass",
                "def f(x): return sum(x)",
                "def f(x): return sorted(x)",
                "def f(x): x.sort()",
                "def f(x): return {}",
                "def f(x): return {1}");
        for (String source : sources) {
            Run run = new Run(source, Sources.F, List.of(value("[]")), Sources.LIMITS, rules);
            assertThat(sandbox.run(run)).isInstanceOf(Report.Forbidden.class);
        }
    }

    @Test
    void keepsSystemExitOfAFunctionInside() throws Exception {
        assertThat(((Raised) cases(run("def f(): raise SystemExit(0)", "[]")).getFirst()).type())
                .isEqualTo("SystemExit");
    }

    @Test
    void asksTheExercisesOwnCheck() throws Exception {
        Comparison check = new Comparison.Custom(
                "def check(given, expected, actual):\n  return True if sorted(actual) == sorted(given[0]) else {'en': f'got {actual}'}");
        assertThat(judge.judge(job("def f(a): return a[::-1]", check, "[[1, 2]]", "null")))
                .isInstanceOf(Verdict.Accepted.class);
        Verdict refused = judge.judge(job("def f(a): return [1]", check, "[[1, 2]]", "null"));
        assertThat(((Verdict.WrongAnswer) refused).failed().reason()).isEqualTo("got [1]");
        Verdict ofAnotherForm = judge.judge(job("def f(a): return 1", check, "[[1, 2]]", "null"));
        assertThat(((Verdict.WrongAnswer) ofAnotherForm).failed().reason().in("en"))
                .startsWith("TypeError: ");
        Comparison broken = new Comparison.Custom("def check(given, expected, actual):\n  return 1");
        assertThatThrownBy(() -> judge.judge(job("def f(a): return a", broken, "[[1, 2]]", "null")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("case 0");
    }
}
