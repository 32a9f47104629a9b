package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.CaseResult;
import dev.zachet.judge.LoadError;
import dev.zachet.judge.Report;
import dev.zachet.judge.TestCase;
import dev.zachet.judge.Usage;
import dev.zachet.judge.Verdict.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says in findings what the judge saw. */
final class CodeFindings {
    private static final long MEBIBYTE = 1L << 20;

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
            case dev.zachet.judge.Verdict.NotLoaded notLoaded -> failed(notLoaded(notLoaded.error()));
            case dev.zachet.judge.Verdict.RuleBroken(int line, String construct, var _) ->
                failed(new Finding.RuleBroken(line, construct));
            case dev.zachet.judge.Verdict.Unavailable(String reason, String mend) -> unavailable(reason, mend);
        };
    }

    /** The learner's verdict on a run without an expected answer. */
    Verdict ungraded(TestCase testCase, Report report) {
        return switch (report) {
            case Report.Ran ran -> {
                CaseReport only = ran.cases().getFirst();
                boolean returned = only instanceof CaseReport.Returned;
                yield judged(List.of(new CaseResult(testCase, only, returned, "")), ran.usage(), ran.python());
            }
            case Report.NotLoaded notLoaded -> failed(notLoaded(notLoaded.error()));
            case Report.Forbidden(int line, String construct, var _) -> failed(new Finding.RuleBroken(line, construct));
            case Report.Unavailable(String reason, String mend) -> unavailable(reason, mend);
        };
    }

    static Verdict unavailable(String reason, String mend) {
        return new Verdict(Outcome.UNAVAILABLE, 0, List.of(new Finding.Unavailable(reason, mend)));
    }

    private static Verdict failed(Finding finding) {
        return new Verdict(Outcome.FAILED, 0, List.of(finding));
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
        String stdout = PythonText.cut(failing.report().stdout());
        return switch (failing.report()) {
            case CaseReport.Returned(JsonNode value, var _, var _) ->
                new Finding.WrongAnswer(
                        name,
                        input,
                        text.expected(failing.testCase().expected()),
                        text.answer(value),
                        failing.reason(),
                        stdout);
            case CaseReport.Raised raised ->
                new Finding.RuntimeError(name, input, error(raised.type(), raised.message()), lines(raised), stdout);
            case CaseReport.Unreadable(String type, var _, var _) ->
                new Finding.RuntimeError(name, input, "returned an object of type " + type, List.of(), stdout);
            case CaseReport.Died(int signal, int exitCode, var _, var _) ->
                new Finding.RuntimeError(name, input, ended(signal, exitCode), List.of(), stdout);
            case CaseReport.BadInput(String message, var _) -> new Finding.BadInput(message);
            case CaseReport.Exceeded(CaseReport.Limit limit, var _, var _) ->
                new Finding.LimitExceeded(resource(limit), name, input, allowed(limit), stdout);
        };
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

    private static List<Finding.Line> lines(CaseReport.Raised raised) {
        return raised.frames().stream()
                .map(frame -> new Finding.Line(frame.line(), frame.function(), frame.code()))
                .toList();
    }

    private static String error(String type, String message) {
        return PythonText.cut(message.isEmpty() ? type : type + ": " + message);
    }

    private static String ended(int signal, int exitCode) {
        return signal > 0 ? "killed by signal " + signal : "the process exited with code " + exitCode;
    }

    private static Finding.Resource resource(CaseReport.Limit limit) {
        return switch (limit) {
            case TIME -> Finding.Resource.TIME;
            case MEMORY -> Finding.Resource.MEMORY;
            case OUTPUT -> Finding.Resource.OUTPUT;
        };
    }

    private String allowed(CaseReport.Limit limit) {
        return switch (limit) {
            case TIME -> task.limits().cpu().toMillis() + " ms";
            case MEMORY -> task.limits().memoryBytes() / MEBIBYTE + " MB";
            case OUTPUT -> task.limits().outputBytes() / 1024 + " KB";
        };
    }

    private static Finding notLoaded(LoadError error) {
        String kind = error.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Finding.NotLoaded(kind, error(error.type(), error.message()), error.line(), error.column());
    }
}
