package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.SqlTask;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.database.SqlRuns.SetRun;
import dev.zachet.lab.Grid;
import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import dev.zachet.lab.Session;
import dev.zachet.practice.Answer;
import dev.zachet.practice.Checker;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.SqlAnswer;
import dev.zachet.practice.Verdict;
import java.util.List;

/** Checks a statement by what it returns, or leaves behind, on the data sets of its exercise. */
public final class SqlChecker implements Checker {
    private final SqlRuns runs;
    private final Expectations expectations;

    public SqlChecker(Lab lab) {
        this.runs = new SqlRuns(lab);
        this.expectations = new Expectations(runs);
    }

    @Override
    public Class<? extends Answer> answers() {
        return SqlAnswer.class;
    }

    @Override
    public Verdict check(Exercise exercise, Answer answer) throws InterruptedException {
        SqlTask task = (SqlTask) exercise.task();
        SqlAnswer sql = (SqlAnswer) answer;
        int statements = Session.statements(sql.source());
        if (statements != 1) {
            return new Verdict(
                    Outcome.FAILED, 0, List.of(new Finding.SqlUnfit(Finding.Unfit.NOT_ONE_STATEMENT, statements)));
        }
        try {
            List<Judged> judged = judge(exercise.id(), task, sql.source(), sql.scope() == SqlAnswer.Scope.ALL);
            return new SqlFindings(task).verdict(judged, sql.scope() == SqlAnswer.Scope.MAIN);
        } catch (LabUnavailable e) {
            return Verdict.unavailable(e.reason(), e.mend());
        } catch (BrokenTask e) {
            return Verdict.unavailable(
                    "the exercise is broken: " + e.file + ": " + e.getMessage(), "run ./zachet content check");
        }
    }

    /** A statement on a set, and what was expected there. */
    record Judged(SetRun run, Grid expected) {
        Ran result() {
            return run.result();
        }
    }

    List<Judged> judge(ExerciseId id, SqlTask task, String statement, boolean all)
            throws LabUnavailable, BrokenTask, InterruptedException {
        List<Grid> expected = expectations.of(id, task);
        List<SqlTask.DataSet> sets = all ? task.sets() : task.sets().subList(0, 1);
        List<SetRun> done = runs.run(task, statement, sets);
        return java.util.stream.IntStream.range(0, done.size())
                .mapToObj(i -> new Judged(done.get(i), expected.get(i)))
                .toList();
    }

    /** Finds out in the background what is expected, while a learner reads. */
    void prepare(Exercise exercise, SqlTask task) {
        runs.prepare(task);
        Thread.ofVirtual().name("sql-expectations").start(() -> {
            try {
                expectations.of(exercise.id(), task);
            } catch (LabUnavailable | BrokenTask e) {
                return; // whoever hands something in is told
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** What is expected on the visible data. */
    Grid example(ExerciseId id, SqlTask task) throws LabUnavailable, BrokenTask, InterruptedException {
        return expectations.of(id, task).getFirst();
    }
}
