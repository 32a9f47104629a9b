package dev.zachet.database;

import dev.zachet.content.SqlTask;
import dev.zachet.database.SqlChecker.Judged;
import dev.zachet.lab.Difference;
import dev.zachet.lab.Grid;
import dev.zachet.lab.Matching;
import dev.zachet.lab.Ran;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Finding.SetStatus;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in findings what became of a statement on each set. */
final class SqlFindings {
    private static final int SHOWN = 200;
    private static final int SAMPLE = 5;
    private static final int LONGEST_VALUE = 500;

    private final SqlTask task;
    private final Matching matching;

    SqlFindings(SqlTask task) {
        this.task = task;
        this.matching = new Matching(task.ordered(), task.columnNames());
    }

    /** With {@code trial}, what came out is told beside what is wrong with it. */
    Verdict verdict(List<Judged> judged, boolean trial) {
        for (Judged one : judged) {
            if (one.run().own() instanceof Ran.Lost(String reason)) {
                return Verdict.unavailable(reason, "hand it in again");
            }
        }
        List<Finding> findings = new ArrayList<>();
        judged.stream()
                .filter(one -> status(one) != SetStatus.PASSED)
                .findFirst()
                .ifPresent(failing -> findings.add(failure(failing)));
        if (trial) {
            judged.forEach(one -> addRows(one, findings));
        }
        List<SqlTask.DataSet> wanted = trial ? task.sets().subList(0, 1) : task.sets();
        Finding.SqlSets sets = sets(judged, wanted);
        findings.add(sets);
        boolean unrun = status(judged.getFirst()) == SetStatus.ERROR;
        Outcome missed = unrun ? Outcome.FAILED : Outcome.REJECTED;
        boolean accepted = sets.passed() == sets.total();
        return new Verdict(accepted ? Outcome.ACCEPTED : missed, (double) sets.passed() / sets.total(), findings);
    }

    private Finding.SqlSets sets(List<Judged> judged, List<SqlTask.DataSet> wanted) {
        List<Finding.SetLine> lines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            SqlTask.DataSet set = wanted.get(i);
            SetStatus status = i < judged.size() ? status(judged.get(i)) : SetStatus.SKIPPED;
            double millis = i < judged.size() ? millis(judged.get(i).run().own()) : 0;
            lines.add(new Finding.SetLine(set.name(), set.title(), status, millis));
        }
        int passed = (int)
                lines.stream().filter(line -> line.status() == SetStatus.PASSED).count();
        return new Finding.SqlSets(passed, lines.size(), lines);
    }

    /** How a statement did on a set. */
    SetStatus status(Judged judged) {
        return Refusals.status(matching, judged.result(), judged.expected());
    }

    private Finding failure(Judged failing) {
        return failing.result() instanceof Ran.Rows(Grid grid, boolean cut, var _) && !cut
                ? difference(failing, grid)
                : Refusals.of(failing.run().set().name(), failing.result(), 0);
    }

    private Finding difference(Judged failing, Grid grid) {
        Grid expected = failing.expected();
        return difference(failing.run().set(), status(failing), matching.compare(expected, grid), expected, grid);
    }

    /** How the rows on a set differ from the expected ones. */
    static Finding difference(SqlTask.DataSet set, SetStatus status, Difference difference, Grid expected, Grid grid) {
        List<List<@Nullable String>> missing = difference instanceof Difference.Rows rows ? rows.missing() : List.of();
        List<List<@Nullable String>> extra = difference instanceof Difference.Rows rows ? rows.extra() : List.of();
        int repeated = difference instanceof Difference.Rows rows ? rows.repeated() : 0;
        int row = 0;
        if (difference instanceof Difference.Order order) {
            row = order.row();
            missing = List.of(order.expected());
            extra = List.of(order.actual());
        }
        return new Finding.SqlDifference(
                set.name(),
                set.title(),
                status,
                expected.columns().stream().map(Grid.Column::name).toList(),
                grid.columns().stream().map(Grid.Column::name).toList(),
                missing.size(),
                sample(missing),
                extra.size(),
                sample(extra),
                repeated,
                row);
    }

    private static void addRows(Judged judged, List<Finding> findings) {
        if (judged.result() instanceof Ran.Rows(Grid grid, boolean cut, var _)) {
            Ran own = judged.run().own();
            Long changed = own instanceof Ran.Changed done ? done.rows() : null;
            findings.add(new Finding.SqlRows(
                    judged.run().set().name(),
                    grid.columns().stream()
                            .map(column -> new Finding.SqlColumn(column.name(), column.type()))
                            .toList(),
                    shortened(grid.rows(), SHOWN),
                    grid.rows().size(),
                    cut,
                    changed,
                    millis(own)));
        }
    }

    private static List<List<@Nullable String>> sample(List<List<@Nullable String>> rows) {
        return shortened(rows, SAMPLE);
    }

    private static List<List<@Nullable String>> shortened(List<List<@Nullable String>> rows, int count) {
        List<List<@Nullable String>> kept = new ArrayList<>();
        for (List<@Nullable String> row : rows.subList(0, Math.min(count, rows.size()))) {
            List<@Nullable String> values = new ArrayList<>();
            for (String value : row) {
                values.add(
                        value != null && value.length() > LONGEST_VALUE
                                ? value.substring(0, LONGEST_VALUE) + "…"
                                : value);
            }
            kept.add(values);
        }
        return kept;
    }

    private static double millis(Ran own) {
        return switch (own) {
            case Ran.Rows rows -> rows.time().toNanos() / 1e6;
            case Ran.Changed changed -> changed.time().toNanos() / 1e6;
            case Ran.TooLong stopped -> stopped.allowed().toMillis();
            case Ran.Failed _, Ran.TooLarge _, Ran.Lost _ -> 0;
        };
    }
}
