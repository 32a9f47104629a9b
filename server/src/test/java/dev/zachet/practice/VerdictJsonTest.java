package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Condition;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Localized;
import dev.zachet.growth.Agreement;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Point;
import dev.zachet.growth.Reading.Doubt;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.CaseReport.Limit;
import dev.zachet.judge.CaseResult;
import dev.zachet.judge.Input;
import dev.zachet.judge.LoadError;
import dev.zachet.judge.Reason;
import dev.zachet.judge.Report;
import dev.zachet.judge.TestCase;
import dev.zachet.judge.Usage;
import dev.zachet.testing.Fakes;
import dev.zachet.testing.Golden;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class VerdictJsonTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Usage USAGE = new Usage(Duration.ofMillis(12), Duration.ofMillis(15), 3 << 20);
    private static final String PYTHON = "3.11.2";
    private static final CodeTask TASK = (CodeTask) Bank.load(Fakes.BANK)
            .exercise(new ExerciseId("code", "double-it"))
            .orElseThrow()
            .task();
    private static final Map<String, Verdict> VERDICTS = verdicts();

    @ParameterizedTest
    @MethodSource("names")
    void isWrittenAsThePageReadsIt(String name) {
        String written = MAPPER.writeValueAsString(VERDICTS.get(name)) + "\n";

        Golden.assertSame(Path.of("src", "test", "resources", "golden", "verdicts", name + ".json"), written);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadBackAsItWas(String name) {
        Verdict verdict = VERDICTS.get(name);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(verdict), Verdict.class))
                .isEqualTo(verdict);
    }

    @Test
    void everyFindingHasAGoldenFile() {
        assertThat(VERDICTS.values().stream()
                        .flatMap(verdict -> verdict.findings().stream())
                        .<Class<?>>map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(Finding.class.getPermittedSubclasses());
    }

    static List<String> names() {
        return List.copyOf(VERDICTS.keySet());
    }

    private static Localized title() {
        return new Localized("Тёзки", "Namesakes");
    }

    private static Map<String, Verdict> verdicts() {
        CodeFindings graded = new CodeFindings(TASK, false);
        CodeFindings trial = new CodeFindings(TASK, true);
        Map<String, Verdict> all = new TreeMap<>();
        all.put(
                "claim",
                new Verdict(
                        Outcome.REJECTED,
                        0,
                        List.of(
                                new Finding.Growth(
                                        Finding.Quantity.TIME,
                                        "O(n)",
                                        Agreement.CONTRADICTED,
                                        Bucket.QUADRATIC,
                                        null,
                                        false,
                                        "random",
                                        List.of(new Point(1024, 0.25), new Point(2048, 1)),
                                        List.of(new Finding.Reference(
                                                Finding.Solution.EXEMPLAR, "O(n)", List.of(new Point(1024, 0.125)))),
                                        List.of(1024, 2048)),
                                new Finding.Growth(
                                        Finding.Quantity.MEMORY,
                                        "O(1)",
                                        Agreement.UNCLEAR,
                                        null,
                                        Doubt.TOO_FEW_SIZES,
                                        true,
                                        "random",
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                new Finding.Structure("dict", false))));
        all.put(
                "edge-cases",
                new Verdict(
                        Outcome.REJECTED,
                        0.5,
                        List.of(new Finding.EdgeCases(
                                1,
                                2,
                                List.of(
                                        new Finding.Tried("0", "0", null, null, List.of(2)),
                                        new Finding.Tried(
                                                "what",
                                                null,
                                                Finding.InputProblem.UNREADABLE,
                                                "line 1: not a Python literal",
                                                List.of()))))));
        Localized why = new Localized("Потому", "Because");
        all.put(
                "isolation",
                new Verdict(
                        Outcome.REJECTED,
                        0.25,
                        List.of(
                                new Finding.Predictions(
                                        1,
                                        List.of(
                                                new Finding.PredictionLine(3, "B", "blocks", "blocks", true, why),
                                                new Finding.PredictionLine(4, "B", "", "aborts 40001", false, why))),
                                new Finding.WeakestLevel(
                                        "none",
                                        "serializable",
                                        false,
                                        "PostgreSQL 18.6",
                                        List.of(new Finding.LevelLine("serializable", false, List.of("40001"))),
                                        why),
                                new Finding.Cures(
                                        0,
                                        List.of(new Finding.CureLine(
                                                "for-update", title(), false, true, List.of(), why))))));
        Localized title = title();
        all.put(
                "sql-accepted",
                new Verdict(
                        Outcome.ACCEPTED,
                        1,
                        List.of(
                                new Finding.SqlRows(
                                        "main",
                                        List.of(
                                                new Finding.SqlColumn("id", "int4"),
                                                new Finding.SqlColumn("name", "text")),
                                        List.of(Arrays.asList("1", null), List.of("2", "")),
                                        2,
                                        false,
                                        null,
                                        1.25),
                                new Finding.SqlSets(
                                        1,
                                        1,
                                        List.of(new Finding.SetLine(
                                                "namesakes", title, Finding.SetStatus.PASSED, 0.5))))));
        all.put(
                "sql-rows",
                new Verdict(
                        Outcome.REJECTED,
                        0.5,
                        List.of(new Finding.SqlDifference(
                                "namesakes",
                                title,
                                Finding.SetStatus.ROWS,
                                List.of("id"),
                                List.of("id"),
                                1,
                                List.of(List.of("7")),
                                2,
                                List.of(List.of("5"), List.of("5")),
                                2,
                                0))));
        all.put(
                "sql-error",
                new Verdict(
                        Outcome.FAILED,
                        0,
                        List.of(new Finding.SqlError(
                                "main", "42P01", "relation \"custumer\" does not exist", "", "", 2, 6))));
        all.put(
                "sql-unfit",
                new Verdict(Outcome.FAILED, 0, List.of(new Finding.SqlUnfit(Finding.Unfit.NOT_ONE_STATEMENT, 2))));
        all.put(
                "plan-rejected",
                new Verdict(
                        Outcome.REJECTED,
                        0.5,
                        List.of(
                                new Finding.PlanConditions(
                                        1,
                                        2,
                                        List.of(
                                                new Finding.ConditionLine(
                                                        "pages", Condition.Kind.PAGES, "", "", 12, 540.0, 8, true),
                                                new Finding.ConditionLine(
                                                        "size",
                                                        Condition.Kind.INDEX_BYTES,
                                                        "",
                                                        "orders",
                                                        1e6,
                                                        null,
                                                        2e6,
                                                        false))),
                                new Finding.PlansCompared(
                                        new Finding.MeasuredQuery(
                                                21,
                                                540,
                                                List.of(new Finding.ShownPlan("select 1", 540, "[]")),
                                                List.of(),
                                                null),
                                        new Finding.MeasuredQuery(
                                                1,
                                                8,
                                                List.of(),
                                                List.of(new Finding.IndexLine(
                                                        "orders_customer", "orders", "CREATE INDEX …", 2000000, true)),
                                                26688L)))));
        all.put(
                "plan-answers",
                new Verdict(
                        Outcome.REJECTED,
                        0.5,
                        List.of(new Finding.PlanAnswers(
                                1,
                                2,
                                List.of(
                                        new Finding.AnsweredLine("cure", "index", true, title),
                                        new Finding.AnsweredLine("step", "0.1", false, null))))));
        all.put(
                "plan-unfit",
                new Verdict(
                        Outcome.FAILED,
                        0,
                        List.of(new Finding.PlanUnfit(Finding.Misfit.NOT_ALLOWED, 2, "delete from orders"))));
        all.put("accepted", judged(graded, returned(JSON.numberNode(6), ""), true));
        all.put("wrong-answer", judged(graded, returned(JSON.numberNode(5), "seen\n"), false));
        all.put("returned-text", judged(graded, returned(JSON.stringNode("it's “6”"), ""), false));
        CaseReport.Frame frame = new CaseReport.Frame(2, "double", "return 1 / 0");
        all.put(
                "raised",
                judged(
                        graded,
                        new CaseReport.Raised("ZeroDivisionError", "division by zero", List.of(frame), "", USAGE),
                        false));
        all.put(
                "raised-without-message",
                judged(graded, new CaseReport.Raised("KeyboardInterrupt", "", List.of(), "", USAGE), false));
        all.put("unreadable", judged(graded, new CaseReport.Unreadable("generator", "", USAGE), false));
        all.put("killed", judged(graded, new CaseReport.Died(9, 0, "", USAGE), false));
        all.put("exited", judged(graded, new CaseReport.Died(0, 3, "", USAGE), false));
        all.put("time-limit", judged(graded, new CaseReport.Exceeded(Limit.TIME, "", USAGE), false));
        all.put("memory-limit", judged(graded, new CaseReport.Exceeded(Limit.MEMORY, "", USAGE), false));
        all.put("output-limit", judged(graded, new CaseReport.Exceeded(Limit.OUTPUT, "xx", USAGE), false));
        all.put("output", judged(trial, returned(JSON.numberNode(6), "seen\n"), true));
        all.put("output-without-expectation", ungraded(trial, returned(JSON.numberNode(6), "")));
        all.put("bad-input", ungraded(trial, new CaseReport.BadInput("line 1: not a Python literal", USAGE)));
        for (LoadError.Kind kind : LoadError.Kind.values()) {
            String type = kind == LoadError.Kind.MISSING_ENTRY ? "" : "SomeError";
            LoadError error = new LoadError(kind, type, "what Python said", 3, 7);
            all.put(
                    "not-loaded-"
                            + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    graded.verdict(new dev.zachet.judge.Verdict.NotLoaded(error, PYTHON)));
        }
        all.put("rule-broken", graded.verdict(new dev.zachet.judge.Verdict.RuleBroken(1, "import math", PYTHON)));
        all.put(
                "unavailable",
                graded.verdict(new dev.zachet.judge.Verdict.Unavailable("bubblewrap is missing", "install it")));
        return all;
    }

    /** The verdict on a first case that passed and a second one with this report. */
    private static Verdict judged(CodeFindings findings, CaseReport second, boolean passed) {
        List<CaseResult> results = List.of(
                new CaseResult(testCase("two", 2, 4), returned(JSON.numberNode(4), ""), true, Reason.NONE),
                new CaseResult(testCase("own", 3, 6), second, passed, Reason.NONE));
        return findings.verdict(
                passed
                        ? new dev.zachet.judge.Verdict.Accepted(results, USAGE, PYTHON)
                        : new dev.zachet.judge.Verdict.WrongAnswer(results.getLast(), results, USAGE, PYTHON));
    }

    private static Verdict ungraded(CodeFindings findings, CaseReport only) {
        TestCase own = new TestCase("own-input", new Input.Literal("3"), JSON.nullNode());
        return findings.ungraded(own, new Report.Ran(List.of(only), USAGE, PYTHON));
    }

    private static TestCase testCase(String name, int input, int expected) {
        return new TestCase(name, new Input.Value(JSON.arrayNode().add(input)), JSON.numberNode(expected));
    }

    private static CaseReport returned(JsonNode value, String stdout) {
        return new CaseReport.Returned(value, stdout, USAGE);
    }
}
