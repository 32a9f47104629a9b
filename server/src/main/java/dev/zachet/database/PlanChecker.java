package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.PlanTask;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.practice.Answer;
import dev.zachet.practice.Checker;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.PlanAnswer;
import dev.zachet.practice.SqlAnswer;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a script by the plan that the query gets from it, by what it costs, and by the rows, which must stay the same. */
public final class PlanChecker implements Checker {
    private final PlanRuns runs;
    private final PlanBaseline.Store baselines;

    public PlanChecker(Lab lab) {
        this.runs = new PlanRuns(lab);
        this.baselines = new PlanBaseline.Store(runs);
    }

    @Override
    public Class<? extends Answer> answers() {
        return PlanAnswer.class;
    }

    @Override
    public Verdict check(Exercise exercise, Answer answer) throws InterruptedException {
        PlanTask task = (PlanTask) exercise.task();
        PlanAnswer plan = (PlanAnswer) answer;
        boolean all = plan.scope() == SqlAnswer.Scope.ALL;
        return guarded(() -> task.asks()
                ? diagnosed(exercise, task, plan.source(), all)
                : played(exercise, task, plan.source(), all));
    }

    /** The verdict on a script, whether scripts are what is asked for or not. */
    Verdict script(Exercise exercise, String text) throws InterruptedException {
        return guarded(() -> played(exercise, (PlanTask) exercise.task(), text, true));
    }

    private interface Checking {
        Verdict verdict() throws LabUnavailable, BrokenTask, PlanScript.Unfit, InterruptedException;
    }

    private static Verdict guarded(Checking checking) throws InterruptedException {
        try {
            return checking.verdict();
        } catch (PlanScript.Unfit e) {
            return new Verdict(Outcome.FAILED, 0, List.of(e.finding));
        } catch (LabUnavailable e) {
            return Verdict.unavailable(e.reason(), e.mend());
        } catch (BrokenTask e) {
            return Verdict.unavailable(
                    "the exercise is broken: " + e.file + ": " + e.getMessage(), "run ./zachet content check");
        }
    }

    private Verdict played(Exercise exercise, PlanTask task, String text, boolean all)
            throws LabUnavailable, BrokenTask, PlanScript.Unfit, InterruptedException {
        PlanScript script = PlanScript.of(text, task.allowed());
        return new PlanFindings(task, baseline(exercise, task)).verdict(tried(exercise, task, script, all), all);
    }

    /** Answers are judged, and the cure that was chosen is played, whether it is one or not. */
    private Verdict diagnosed(Exercise exercise, PlanTask task, String source, boolean all)
            throws LabUnavailable, BrokenTask, InterruptedException, PlanScript.Unfit {
        Map<String, String> chosen = PlanDiagnosis.read(source).orElse(Map.of());
        PlanBaseline baseline = baseline(exercise, task);
        Finding.PlanAnswers answers = new PlanDiagnosis(task, baseline).judge(chosen);
        Optional<String> cure = task.cure(chosen.getOrDefault(PlanTask.CURE, ""));
        if (cure.isEmpty() || !all) { // trying answers would tell them
            return new Verdict(Outcome.FAILED, 0, List.of(new Finding.PlanUnfit(Finding.Misfit.NO_ANSWERS, 0, "")));
        }
        Verdict played = played(exercise, task, cure.get(), true);
        if (played.outcome() == Outcome.UNAVAILABLE) {
            return played;
        }
        List<Finding> findings = new ArrayList<>(List.of(answers));
        findings.addAll(played.findings());
        boolean right = answers.right() == answers.total();
        return new Verdict(
                right ? Outcome.ACCEPTED : Outcome.REJECTED, (double) answers.right() / answers.total(), findings);
    }

    PlanBaseline baseline(Exercise exercise, PlanTask task) throws LabUnavailable, BrokenTask, InterruptedException {
        return baselines.of(exercise, task);
    }

    PlanRuns.Tried tried(Exercise exercise, PlanTask task, PlanScript script, boolean all)
            throws LabUnavailable, BrokenTask, InterruptedException {
        return runs.run(task, script, all, baseline(exercise, task).indexes());
    }
}
