package dev.zachet.judge;

import dev.zachet.judge.CaseReport.Exceeded;
import java.util.ArrayList;
import java.util.List;

/** Judges submissions: runs them in a sandbox and compares outside of it. */
public final class Judge {
    private final Sandbox sandbox;

    public Judge(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * Runs all cases of the job once and says what became of it; the first case that failed decides.
     *
     * @throws IllegalStateException where the exercise's own check is at fault
     */
    public Verdict judge(Job job) throws InterruptedException {
        return switch (sandbox.run(job.run())) {
            case Report.Unavailable(String reason, String mend) -> new Verdict.Unavailable(reason, mend);
            case Report.NotLoaded(LoadError error, Usage usage, String python) -> new Verdict.NotLoaded(error, python);
            case Report.Forbidden(int line, String construct, String python) ->
                new Verdict.RuleBroken(line, construct, python);
            case Report.Ran ran -> compare(job, ran);
        };
    }

    /** Runs inputs without expectations, as when learners try their own. */
    public Report run(Run run) throws InterruptedException {
        return sandbox.run(run);
    }

    private Verdict compare(Job job, Report.Ran ran) throws InterruptedException {
        if (job.comparison() instanceof Comparison.Custom custom) {
            return switch (new CustomCheck(sandbox, custom).opinions(job, ran)) {
                case CustomCheck.Outcome.Unavailable(Report.Unavailable why) ->
                    new Verdict.Unavailable(why.reason(), why.mend());
                case CustomCheck.Outcome.Given(List<CaseResult> results) -> verdict(results, ran);
            };
        }
        List<CaseResult> results = new ArrayList<>();
        for (int at = 0; at < ran.cases().size(); at++) {
            TestCase testCase = job.cases().get(at);
            CaseReport report = ran.cases().get(at);
            boolean passed = report instanceof CaseReport.Returned returned
                    && Comparisons.equal(job.comparison(), testCase.expected(), returned.value());
            results.add(new CaseResult(testCase, report, passed, Reason.NONE));
        }
        return verdict(results, ran);
    }

    private static Verdict verdict(List<CaseResult> results, Report.Ran ran) {
        for (CaseResult result : results) {
            if (!result.passed()) {
                return failure(result, List.copyOf(results), ran.usage(), ran.python());
            }
        }
        return new Verdict.Accepted(List.copyOf(results), ran.usage(), ran.python());
    }

    private static Verdict failure(CaseResult failed, List<CaseResult> results, Usage usage, String python) {
        return switch (failed.report()) {
            case CaseReport.Returned returned -> new Verdict.WrongAnswer(failed, results, usage, python);
            case CaseReport.Raised raised -> new Verdict.RuntimeError(failed, results, usage, python);
            case CaseReport.Unreadable unreadable -> new Verdict.RuntimeError(failed, results, usage, python);
            case CaseReport.BadInput input -> new Verdict.RuntimeError(failed, results, usage, python);
            case CaseReport.Died died -> new Verdict.RuntimeError(failed, results, usage, python);
            case Exceeded exceeded ->
                switch (exceeded.limit()) {
                    case TIME -> new Verdict.TimeLimit(failed, results, usage, python);
                    case MEMORY -> new Verdict.MemoryLimit(failed, results, usage, python);
                    case OUTPUT -> new Verdict.OutputLimit(failed, results, usage, python);
                };
        };
    }
}
