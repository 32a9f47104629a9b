package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Localized;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.CaseResult;
import dev.zachet.judge.Reason;
import dev.zachet.judge.Report;
import dev.zachet.judge.TestCase;
import dev.zachet.judge.Usage;
import dev.zachet.judge.Verdict.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in findings what the judge saw. */
final class CodeFindings {
    private final CodeTask task;
    private final CaseText text;
    private final boolean trial;
    private final Set<String> examples;

    /** With {@code trial}, every case's output is told, not only the first failing one. */
    CodeFindings(CodeTask task, boolean trial) {
        this.task = task;
        this.text = new CaseText(task);
        this.trial = trial;
        this.examples =
                task.cases().examples().stream().map(CodeTask.Case::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The learner's verdict for the judge's. */
    Verdict verdict(dev.zachet.judge.Verdict verdict) {
        return switch (verdict) {
            case Judged judged -> judged(judged.results(), judged.usage(), judged.python());
            case dev.zachet.judge.Verdict.NotLoaded notLoaded ->
                failed(Failures.notLoaded(notLoaded.error()), notLoaded.python());
            case dev.zachet.judge.Verdict.RuleBroken(int line, String construct, String python) ->
                failed(new Finding.RuleBroken(line, construct), python);
            case dev.zachet.judge.Verdict.Unavailable(String reason, String mend) -> Verdict.unavailable(reason, mend);
        };
    }

    /** The learner's verdict on a run without an expected answer. */
    Verdict ungraded(TestCase testCase, Report report) {
        return switch (report) {
            case Report.Ran ran -> {
                CaseReport only = ran.cases().getFirst();
                boolean returned = only instanceof CaseReport.Returned;
                yield judged(List.of(new CaseResult(testCase, only, returned, Reason.NONE)), ran.usage(), ran.python());
            }
            case Report.NotLoaded notLoaded -> failed(Failures.notLoaded(notLoaded.error()), notLoaded.python());
            case Report.Forbidden(int line, String construct, String python) ->
                failed(new Finding.RuleBroken(line, construct), python);
            case Report.Unavailable(String reason, String mend) -> Verdict.unavailable(reason, mend);
        };
    }

    private static Verdict failed(Finding finding, String python) {
        return new Verdict(Outcome.FAILED, 0, List.of(finding, new Finding.Interpreter(python)));
    }

    private Verdict judged(List<CaseResult> results, Usage usage, String python) {
        long passed = results.stream().filter(CaseResult::passed).count();
        List<Finding> findings = new ArrayList<>();
        results.stream()
                .filter(result -> !result.passed())
                .findFirst()
                .ifPresent(failing -> findings.add(failure(failing)));
        if (trial) {
            results.forEach(result -> addOutput(result, findings));
        }
        findings.add(cases(results, (int) passed));
        findings.add(used(results, usage, python));
        boolean accepted = passed == results.size();
        return new Verdict(accepted ? Outcome.ACCEPTED : Outcome.REJECTED, (double) passed / results.size(), findings);
    }

    private Finding failure(CaseResult failing) {
        String name = failing.testCase().name();
        String input = text.input(failing.testCase().input());
        if (failing.report() instanceof CaseReport.Returned(JsonNode value, String stdout, var _)) {
            String expected = text.expected(failing.testCase().expected());
            return new Finding.WrongAnswer(
                    name, input, expected, text.answer(value), why(failing.reason()), PythonText.cut(stdout));
        }
        return new Failures(task.limits()).of(name, input, failing.report());
    }

    private static @Nullable Localized why(Reason reason) {
        return reason.equals(Reason.NONE) ? null : new Localized(reason.in("ru"), reason.in("en"));
    }

    private void addOutput(CaseResult result, List<Finding> findings) {
        if (result.report() instanceof CaseReport.Returned(JsonNode value, String stdout, var _) && result.passed()) {
            boolean graded = !result.testCase().expected().isNull();
            findings.add(new Finding.Output(
                    result.testCase().name(),
                    text.input(result.testCase().input()),
                    text.answer(value),
                    graded ? text.expected(result.testCase().expected()) : null,
                    PythonText.cut(stdout)));
        }
    }

    private Finding.Cases cases(List<CaseResult> results, int passed) {
        List<Finding.CaseLine> lines = results.stream()
                .map(result -> new Finding.CaseLine(
                        result.testCase().name(),
                        status(result),
                        result.report().usage().cpu().toMillis(),
                        examples.contains(result.testCase().name())))
                .toList();
        return new Finding.Cases(passed, results.size(), lines);
    }

    private static Finding.Status status(CaseResult result) {
        if (result.passed()) {
            return Finding.Status.PASSED;
        }
        return switch (result.report()) {
            case CaseReport.Returned _ -> Finding.Status.WRONG_ANSWER;
            case CaseReport.Raised _, CaseReport.Unreadable _, CaseReport.Died _ -> Finding.Status.RUNTIME_ERROR;
            case CaseReport.BadInput _ -> Finding.Status.BAD_INPUT;
            case CaseReport.Exceeded(CaseReport.Limit limit, var _, var _) ->
                switch (limit) {
                    case TIME -> Finding.Status.TIME_LIMIT;
                    case MEMORY -> Finding.Status.MEMORY_LIMIT;
                    case OUTPUT -> Finding.Status.OUTPUT_LIMIT;
                };
        };
    }

    private Finding.Used used(List<CaseResult> results, Usage usage, String python) {
        long slowest = results.stream()
                .mapToLong(result -> result.report().usage().cpu().toMillis())
                .max()
                .orElse(0);
        return new Finding.Used(
                usage.cpu().toMillis(),
                slowest,
                task.limits().cpu().toMillis(),
                usage.memoryBytes(),
                task.limits().memoryBytes(),
                python);
    }
}
