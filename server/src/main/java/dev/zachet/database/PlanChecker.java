package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.PlanTask;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.practice.Answer;
import dev.zachet.practice.Checker;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.PlanAnswer;
import dev.zachet.practice.SqlAnswer;
import dev.zachet.practice.Verdict;
import java.util.List;

/** Checks a script by the plan that the query gets from it, by what it costs, and by the rows, which must stay the same. */
public final class PlanChecker implements Checker {
    private final PlanRuns runs;
    private final PlanBaseline.Store baselines;

    public PlanChecker(Lab lab) {
        this.runs = new PlanRuns(lab);
        this.baselines = new PlanBaseline.Store(runs);
    }

    @Override
    public Answer.Kind kind() {
        return Answer.Kind.PLAN;
    }

    @Override
    public Verdict check(Exercise exercise, Answer answer) throws InterruptedException {
        PlanTask task = (PlanTask) exercise.task();
        PlanAnswer plan = (PlanAnswer) answer;
        boolean all = plan.scope() == SqlAnswer.Scope.ALL;
        try {
            PlanScript script = PlanScript.of(plan.source(), task.allowed());
            return new PlanFindings(task, baseline(exercise, task)).verdict(tried(exercise, task, script, all), all);
        } catch (PlanScript.Unfit e) {
            return new Verdict(Outcome.FAILED, 0, List.of(e.finding));
        } catch (LabUnavailable e) {
            return Verdict.unavailable(e.reason(), e.mend());
        } catch (BrokenTask e) {
            return Verdict.unavailable(
                    "the exercise is broken: " + e.file + ": " + e.getMessage(), "run ./zachet content check");
        }
    }

    PlanBaseline baseline(Exercise exercise, PlanTask task) throws LabUnavailable, BrokenTask, InterruptedException {
        return baselines.of(exercise, task);
    }

    PlanRuns.Tried tried(Exercise exercise, PlanTask task, PlanScript script, boolean all)
            throws LabUnavailable, BrokenTask, InterruptedException {
        return runs.run(task, script, all, baseline(exercise, task).indexes());
    }
}
