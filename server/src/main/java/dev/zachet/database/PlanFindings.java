package dev.zachet.database;

import dev.zachet.content.Condition;
import dev.zachet.content.PlanTask;
import dev.zachet.content.SqlTask;
import dev.zachet.database.PlanRuns.Answered;
import dev.zachet.database.PlanRuns.Tried;
import dev.zachet.lab.Grid;
import dev.zachet.lab.Matching;
import dev.zachet.lab.Ran;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Finding.SetStatus;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says in findings what became of a script. */
final class PlanFindings {
    private final PlanTask task;
    private final PlanBaseline baseline;
    private final Matching matching;

    PlanFindings(PlanTask task, PlanBaseline baseline) {
        this.task = task;
        this.baseline = baseline;
        this.matching = new Matching(task.ordered(), false);
    }

    Verdict verdict(Tried tried, boolean all) {
        Answered failed = tried.failed();
        if (failed != null) {
            return failed.ran() instanceof Ran.Lost(String reason)
                    ? Verdict.unavailable(reason, "hand it in again")
                    : new Verdict(Outcome.FAILED, 0, stopped(failed, all));
        }
        List<Finding> findings = new ArrayList<>();
        List<SetStatus> statuses = IntStream.range(0, tried.answers().size())
                .mapToObj(i -> status(tried.answers().get(i), expected(i)))
                .toList();
        int wrong = IntStream.range(0, statuses.size())
                .filter(i -> statuses.get(i) != SetStatus.PASSED)
                .findFirst()
                .orElse(-1);
        if (wrong >= 0) {
            Answered first = tried.answers().get(wrong);
            if (first.ran() instanceof Ran.Lost(String reason)) {
                return Verdict.unavailable(reason, "hand it in again");
            }
            findings.add(
                    first.ran() instanceof Ran.Rows(Grid grid, boolean cut, var _) && !cut
                            ? difference(first, expected(wrong), grid)
                            : refused(first));
        }
        List<Finding.ConditionLine> lines = lines(tried);
        if (tried.measure() != null) {
            findings.add(new Finding.PlanConditions((int) met(lines), lines.size(), lines));
        }
        Finding.SqlSets sets = sets(statuses, all);
        findings.add(sets);
        if (tried.measure() != null) {
            findings.add(new Finding.PlansCompared(
                    baseline.before().shown(), tried.measure().shown()));
        }
        boolean unrun = tried.measure() == null && !(tried.answers().getLast().ran() instanceof Ran.Rows);
        double score =
                (met(lines) + sets.passed()) / (double) (task.conditions().size() + sets.total());
        Outcome missed = unrun ? Outcome.FAILED : Outcome.REJECTED;
        return new Verdict(score == 1 ? Outcome.ACCEPTED : missed, score, findings);
    }

    /** What was too slow is named by its set. */
    private List<Finding> stopped(Answered failed, boolean all) {
        return failed.ran() instanceof Ran.TooLong
                ? List.of(refused(failed), sets(List.of(SetStatus.TOO_LONG), all))
                : List.of(refused(failed));
    }

    private static long met(List<Finding.ConditionLine> lines) {
        return lines.stream().filter(Finding.ConditionLine::met).count();
    }

    /** How each condition is met; none where nothing could be measured. */
    List<Finding.ConditionLine> lines(Tried tried) {
        PlanMeasure measure = tried.measure();
        return measure == null
                ? List.of()
                : task.conditions().entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue(), measure))
                        .toList();
    }

    private Finding.ConditionLine line(String name, Condition condition, PlanMeasure measure) {
        double actual = measure.value(condition, baseline.before());
        Double before = switch (condition.kind()) {
            case INDEX_BYTES, WRITE_COST -> null;
            case PAGES, FORBIDDEN, REQUIRED, HEAP_FETCHES, REMOVED, MISESTIMATE, STATEMENTS ->
                baseline.before().value(condition, baseline.before());
        };
        return new Finding.ConditionLine(
                name,
                condition.kind(),
                condition.node(),
                condition.table(),
                condition.limit(),
                before,
                actual,
                condition.met(actual));
    }

    private Grid expected(int answer) {
        return baseline.expected().get(answer);
    }

    SetStatus status(Answered answered, Grid expected) {
        return Refusals.status(matching, answered.ran(), expected);
    }

    /** A set has passed when the query is right there with every binding. */
    private Finding.SqlSets sets(List<SetStatus> statuses, boolean all) {
        List<SqlTask.DataSet> wanted = all ? task.sets() : task.sets().subList(0, 1);
        int bindings = task.bindings().size();
        List<Finding.SetLine> lines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int from = Math.min(i * bindings, statuses.size());
            List<SetStatus> here = statuses.subList(from, Math.min(from + bindings, statuses.size()));
            SetStatus status = here.stream()
                    .filter(one -> one != SetStatus.PASSED)
                    .findFirst()
                    .orElse(here.size() < bindings ? SetStatus.SKIPPED : SetStatus.PASSED);
            lines.add(new Finding.SetLine(wanted.get(i).name(), wanted.get(i).title(), status, 0));
        }
        int passed = (int)
                lines.stream().filter(line -> line.status() == SetStatus.PASSED).count();
        return new Finding.SqlSets(passed, lines.size(), lines);
    }

    private Finding difference(Answered answered, Grid expected, Grid grid) {
        return SqlFindings.difference(
                answered.set(), status(answered, expected), matching.compare(expected, grid), expected, grid);
    }

    private static Finding refused(Answered answered) {
        return Refusals.of(answered.set().name(), answered.ran(), answered.line());
    }
}
