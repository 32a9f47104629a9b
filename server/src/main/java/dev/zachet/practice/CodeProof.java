package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.Problem;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.CaseResult;
import dev.zachet.judge.Job;
import dev.zachet.judge.Judge;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Rules;
import dev.zachet.judge.TestCase;
import dev.zachet.judge.Verdict;
import dev.zachet.judge.Verdict.Judged;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Proves a code exercise by running every solution that comes with it. The exemplar is compared with the slow solution on
 * many small inputs, so that neither is trusted alone.
 */
final class CodeProof implements KindProof {
    private static final int INPUTS_PER_SIZE = 25;
    private static final int EXEMPLAR_SHARE = 5;
    private static final int SLOW_MARGIN = 4;
    private static final int TIMINGS = 5;
    private static final Limits ROOMY = Limits.of(Duration.ofSeconds(20), 1L << 30);

    private final CodeChecker checker;
    private final Judge judge;

    CodeProof(CodeChecker checker) {
        this.checker = checker;
        this.judge = checker.judge();
    }

    @Override
    public List<Problem> problems(Exercise exercise) throws InterruptedException {
        CodeTask task = (CodeTask) exercise.task();
        Findings findings = new Findings(exercise);
        try {
            proveExemplar(exercise, task, findings);
            if (findings.problems.isEmpty()) {
                proveSlow(exercise, task, findings);
                for (CodeTask.Wrong wrong : task.solutions().wrong()) {
                    proveWrong(exercise, task, wrong, findings);
                }
                proveStarter(exercise, task, findings);
                new ValidatorProof(checker.generated())
                        .complaints(exercise, task, checker.allCases(exercise, task))
                        .forEach(complaint -> findings.add("valid.py", complaint));
            }
        } catch (GeneratedCases.NoSandbox refused) {
            findings.add(
                    "exercise.yaml",
                    "the sandbox cannot run: " + refused.report().reason() + "; "
                            + refused.report().mend());
        } catch (IllegalStateException broken) {
            findings.add("generate.py", String.valueOf(broken.getMessage()));
        }
        return findings.problems;
    }

    private void proveExemplar(Exercise exercise, CodeTask task, Findings findings)
            throws InterruptedException, GeneratedCases.NoSandbox {
        Rules rules = task.library() instanceof CodeTask.Library.Restrictable(Rules always, boolean on) && on
                ? always
                : Rules.NONE;
        Verdict verdict =
                run(task, task.solutions().exemplar(), checker.allCases(exercise, task), rules, task.limits());
        if (!(verdict instanceof Verdict.Accepted accepted)) {
            findings.add("exemplar.py", "must be accepted, but: " + describe(verdict));
            return;
        }
        for (CaseResult slowest : accepted.results()) {
            proveSwift(task, slowest, rules, findings);
        }
    }

    /** A busy machine makes a case look slow, never fast: the least of a few runs counts. */
    private void proveSwift(CodeTask task, CaseResult first, Rules rules, Findings findings)
            throws InterruptedException {
        Duration allowed = task.limits().cpu().dividedBy(EXEMPLAR_SHARE);
        Duration least = first.report().usage().cpu();
        for (int again = 1; again < TIMINGS && least.compareTo(allowed) > 0; again++) {
            Verdict verdict = run(task, task.solutions().exemplar(), List.of(first.testCase()), rules, task.limits());
            if (verdict instanceof Verdict.Accepted(List<CaseResult> results, var _, var _)) {
                Duration cpu = results.getFirst().report().usage().cpu();
                least = cpu.compareTo(least) < 0 ? cpu : least;
            }
        }
        if (least.compareTo(allowed) > 0) {
            findings.add(
                    "exemplar.py",
                    "uses %d ms on case %s: more than a fifth of the limit of %d ms; raise the limit or make the case smaller"
                            .formatted(
                                    least.toMillis(),
                                    first.testCase().name(),
                                    task.limits().cpu().toMillis()));
        }
    }

    private void proveSlow(Exercise exercise, CodeTask task, Findings findings)
            throws InterruptedException, GeneratedCases.NoSandbox {
        String slow = task.solutions().slow().source();
        proveAgreement(exercise, task, slow, findings);
        if (task.solutions().slow().timeLimited()) {
            proveTimeLimited(exercise, task, slow, findings);
            return;
        }
        Verdict verdict = run(task, slow, checker.allCases(exercise, task), Rules.NONE, task.limits());
        if (!(verdict instanceof Verdict.Accepted)) {
            findings.add("slow.py", "must be accepted, but: " + describe(verdict));
        }
    }

    /** Right on what is written by hand, and too slow on some large case; the first such case is proof enough. */
    private void proveTimeLimited(Exercise exercise, CodeTask task, String slow, Findings findings)
            throws InterruptedException, GeneratedCases.NoSandbox {
        List<TestCase> all = checker.allCases(exercise, task);
        int written = task.cases().written().size();
        Verdict onWritten = run(task, slow, all.subList(0, written), Rules.NONE, task.limits());
        if (!(onWritten instanceof Verdict.Accepted)) {
            findings.add("slow.py", "must be right on the hand-written cases, but: " + describe(onWritten));
            return;
        }
        for (TestCase large : all.subList(written, all.size())) {
            Verdict verdict = run(task, slow, List.of(large), Rules.NONE, stretched(task));
            if (verdict instanceof Verdict.TimeLimit) {
                return;
            }
            if (!(verdict instanceof Verdict.Accepted)) {
                findings.add("slow.py", "may be too slow, never wrong, but: " + describe(verdict));
                return;
            }
        }
        findings.add(
                "slow.py",
                "no large case takes it %d times the limit: make one larger, or declare slow as accepted"
                        .formatted(SLOW_MARGIN));
    }

    private Verdict run(CodeTask task, String source, List<TestCase> cases, Rules rules, Limits limits)
            throws InterruptedException {
        return judge.judge(new Job(source, task.entry(), cases, task.comparison(), limits, rules));
    }

    /** Slow solutions need several times the limit, so that a faster machine does not let them through. */
    private static Limits stretched(CodeTask task) {
        Limits limits = task.limits();
        return Limits.of(limits.cpu().multipliedBy(SLOW_MARGIN), limits.memoryBytes());
    }

    private void proveAgreement(Exercise exercise, CodeTask task, String slow, Findings findings)
            throws InterruptedException, GeneratedCases.NoSandbox {
        List<GeneratedCases.Wanted> wanted = new ArrayList<>();
        for (String shape : task.cases().generator().shapes()) {
            for (int size : task.cases().generator().small()) {
                for (int i = 0; i < INPUTS_PER_SIZE; i++) {
                    String name = shape + "-" + size + "-" + i;
                    wanted.add(new GeneratedCases.Wanted(name, exercise.id() + " " + name, size, shape));
                }
            }
        }
        List<TestCase> cases = checker.generated().answered(exercise, task, wanted);
        Verdict verdict = run(task, slow, cases, Rules.NONE, ROOMY);
        if (verdict instanceof Judged judged && !(verdict instanceof Verdict.Accepted)) {
            CaseResult differing = judged.results().stream()
                    .filter(result -> !result.passed())
                    .findFirst()
                    .orElseThrow();
            findings.add(
                    "slow.py",
                    "disagrees with exemplar.py on %s: %s"
                            .formatted(
                                    new CaseText(task)
                                            .input(differing.testCase().input()),
                                    describe(verdict)));
        }
    }

    private void proveWrong(Exercise exercise, CodeTask task, CodeTask.Wrong wrong, Findings findings)
            throws InterruptedException, GeneratedCases.NoSandbox {
        String file = "wrong/" + wrong.why() + ".py";
        boolean limited = wrong.verdict().equals("time-limit");
        List<TestCase> named = checker.allCases(exercise, task).stream()
                .filter(one -> one.name().equals(wrong.failingCase()))
                .toList();
        Limits limits = limited ? stretched(task) : task.limits();
        Verdict verdict = run(task, wrong.source(), named, rulesFor(wrong, task), limits);
        if (verdict instanceof Judged judged) {
            String got = judged.results().stream()
                    .filter(result -> result.testCase().name().equals(wrong.failingCase()))
                    .map(CodeProof::kind)
                    .findFirst()
                    .orElse("no such case");
            if (!got.equals(wrong.verdict())) {
                findings.add(
                        file,
                        "must get %s on case %s, but there it gets: %s%s"
                                .formatted(
                                        wrong.verdict(),
                                        wrong.failingCase(),
                                        got,
                                        limited ? " within %d times the limit".formatted(SLOW_MARGIN) : ""));
            }
        } else if (!kindWithoutCases(verdict).equals(wrong.verdict())) {
            findings.add(file, "must get %s, but: %s".formatted(wrong.verdict(), describe(verdict)));
        }
    }

    private static Rules rulesFor(CodeTask.Wrong wrong, CodeTask task) {
        return wrong.verdict().equals("rule-broken")
                        && task.library() instanceof CodeTask.Library.Restrictable(Rules rules, var _)
                ? rules
                : Rules.NONE;
    }

    private void proveStarter(Exercise exercise, CodeTask task, Findings findings)
            throws InterruptedException, GeneratedCases.NoSandbox {
        Verdict verdict = run(task, task.starter(), checker.allCases(exercise, task), Rules.NONE, task.limits());
        if (verdict instanceof Verdict.NotLoaded broken) {
            findings.add("starter.py", "must load, but: " + broken.error().message());
        }
        if (verdict instanceof Verdict.Accepted) {
            findings.add("starter.py", "is accepted as it is: there is nothing left to do");
        }
        if (!task.startsFromFailingTest() || !(verdict instanceof Judged judged)) {
            return;
        }
        String failing = task.solutions().failingCase().getFirst();
        Optional<CaseResult> result = judged.results().stream()
                .filter(one -> one.testCase().name().equals(failing))
                .findFirst();
        if (result.isEmpty() || result.get().passed()) {
            findings.add("starter.py", "must fail the case " + failing);
        }
    }

    private static String describe(Verdict verdict) {
        return switch (verdict) {
            case Judged judged ->
                judged.results().stream()
                        .filter(result -> !result.passed())
                        .map(result ->
                                kind(result) + " on case " + result.testCase().name() + detail(result))
                        .findFirst()
                        .orElse("accepted");
            case Verdict.NotLoaded(dev.zachet.judge.LoadError error, var _) ->
                "line %d: %s: %s".formatted(error.line(), error.type(), error.message());
            case Verdict.RuleBroken(int line, String construct, var _) -> "line " + line + " uses " + construct;
            case Verdict.Unavailable(String reason, String mend) -> reason + "; " + mend;
        };
    }

    private static String detail(CaseResult result) {
        return switch (result.report()) {
            case CaseReport.Returned(JsonNode value, var _, var _) ->
                ": expected %s, got %s %s"
                        .formatted(
                                PythonText.of(result.testCase().expected()),
                                PythonText.of(value),
                                result.reason().in("en"));
            case CaseReport.Raised raised -> ": " + raised.type() + ": " + raised.message();
            case CaseReport.Unreadable(String type, var _, var _) -> ": returned an object of type " + type;
            case CaseReport.BadInput(String message, var _) -> ": " + message;
            case CaseReport.Exceeded _ -> "";
            case CaseReport.Died(int signal, int code, var _, var _) ->
                ": signal %d, exit code %d".formatted(signal, code);
        };
    }

    private static String kind(CaseResult result) {
        if (result.passed()) {
            return "accepted";
        }
        return switch (result.report()) {
            case CaseReport.Returned _ -> "wrong-answer";
            case CaseReport.Raised _, CaseReport.Unreadable _, CaseReport.Died _, CaseReport.BadInput _ ->
                "runtime-error";
            case CaseReport.Exceeded(CaseReport.Limit limit, var _, var _) ->
                switch (limit) {
                    case TIME -> "time-limit";
                    case MEMORY -> "memory-limit";
                    case OUTPUT -> "output-limit";
                };
        };
    }

    private static String kindWithoutCases(Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotLoaded _ -> "syntax-error";
            case Verdict.RuleBroken _ -> "rule-broken";
            case Verdict.Unavailable _ -> "unavailable";
            case Judged _ -> "judged";
        };
    }

    /** Collects problems against the exercise's files. */
    private static final class Findings {
        private final Path folder;
        private final List<Problem> problems = new ArrayList<>();

        Findings(Exercise exercise) {
            folder = Path.of(exercise.id().kind(), exercise.id().slug());
        }

        void add(String file, String message) {
            problems.add(new Problem(folder.resolve(file), 0, message));
        }
    }
}
