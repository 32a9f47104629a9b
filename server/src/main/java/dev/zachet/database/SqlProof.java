package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.content.Problem;
import dev.zachet.content.SqlTask;
import dev.zachet.database.SqlChecker.Judged;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.lab.Grid;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Matching;
import dev.zachet.lab.Ran;
import dev.zachet.lab.Session;
import dev.zachet.practice.Finding.SetStatus;
import dev.zachet.practice.KindProof;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves an SQL exercise on a real server: the exemplar is accepted on every set, each wrong statement fails on the set and
 * for the reason that it names, the starter solves nothing, and the statement shows rows that really come out.
 */
final class SqlProof implements KindProof {
    private static final String METADATA = "exercise.yaml";

    private final SqlChecker checker;

    SqlProof(SqlChecker checker) {
        this.checker = checker;
    }

    @Override
    public List<Problem> problems(Exercise exercise) throws InterruptedException {
        SqlTask task = (SqlTask) exercise.task();
        Findings findings = new Findings(exercise);
        try {
            proveExemplar(exercise, task, findings);
            if (findings.problems.isEmpty()) {
                for (SqlTask.Wrong wrong : task.wrong()) {
                    proveWrong(exercise, task, wrong, findings);
                }
                proveStarter(exercise, task, findings);
                proveSets(task, findings);
                proveExample(exercise, task, findings);
            }
        } catch (LabUnavailable e) {
            findings.add(METADATA, 0, e.reason() + "; " + e.mend());
        } catch (BrokenTask e) {
            findings.add(e.file, e.line, String.valueOf(e.getMessage()));
        }
        return findings.problems;
    }

    private void proveExemplar(Exercise exercise, SqlTask task, Findings findings)
            throws LabUnavailable, BrokenTask, InterruptedException {
        if (Session.statements(task.exemplar()) != 1) {
            findings.add("exemplar.sql", 0, "must be one statement");
            return;
        }
        for (Judged one : checker.judge(exercise.id(), task, task.exemplar(), true)) {
            SetStatus status = new SqlFindings(task).status(one);
            if (status != SetStatus.PASSED) {
                findings.add(
                        "exemplar.sql",
                        0,
                        "returns something else when it is run again on the set %s: %s"
                                .formatted(one.run().set().name(), describe(status, one)));
            }
        }
    }

    private void proveWrong(Exercise exercise, SqlTask task, SqlTask.Wrong wrong, Findings findings)
            throws LabUnavailable, BrokenTask, InterruptedException {
        String file = "wrong/" + wrong.why() + ".sql";
        if (Session.statements(wrong.statement()) != 1) {
            findings.add(file, 0, "must be one statement");
            return;
        }
        Optional<Judged> named = checker.judge(exercise.id(), task, wrong.statement(), true).stream()
                .filter(one -> one.run().set().name().equals(wrong.set()))
                .findFirst();
        if (named.isEmpty()) {
            findings.add(file, 0, "takes too much before its turn comes for the set " + wrong.set());
            return;
        }
        SetStatus status = new SqlFindings(task).status(named.get());
        if (!word(status).equals(wrong.verdict().word())) {
            findings.add(
                    file,
                    0,
                    "must get %s on the set %s, but there it gets: %s"
                            .formatted(wrong.verdict().word(), wrong.set(), describe(status, named.get())));
        }
    }

    private void proveStarter(Exercise exercise, SqlTask task, Findings findings)
            throws LabUnavailable, BrokenTask, InterruptedException {
        if (Session.statements(task.starter()) != 1) {
            return; // nothing yet that could be right
        }
        List<Judged> judged = checker.judge(exercise.id(), task, task.starter(), true);
        SqlFindings said = new SqlFindings(task);
        if (judged.size() == task.sets().size()
                && judged.stream().allMatch(one -> said.status(one) == SetStatus.PASSED)) {
            findings.add("starter.sql", 0, "is accepted as it is: there is nothing left to do");
        }
    }

    private static void proveSets(SqlTask task, Findings findings) {
        Map<String, String> scripts = new HashMap<>();
        for (SqlTask.DataSet set : task.hidden()) {
            String other = scripts.putIfAbsent(set.script().strip(), set.name());
            if (other != null) {
                findings.add("sets/" + set.name() + ".sql", 0, "holds the same rows as the set " + other);
            }
        }
    }

    private void proveExample(Exercise exercise, SqlTask task, Findings findings)
            throws LabUnavailable, BrokenTask, InterruptedException {
        Grid expected = checker.example(exercise.id(), task);
        for (Language language : Language.values()) {
            String file = "statement." + language.code() + ".md";
            Optional<Grid> shown =
                    StatementExample.in(exercise.prose().statement().in(language), expected.columns());
            if (shown.isEmpty() || shown.get().rows().isEmpty()) {
                findings.add(
                        file,
                        0,
                        "needs a table with some of the rows expected on the visible data, under the columns "
                                + expected.columns().stream()
                                        .map(Grid.Column::name)
                                        .toList());
            } else {
                shown.get().rows().stream()
                        .filter(row -> !holds(expected, row))
                        .forEach(row -> findings.add(file, 0, "shows a row that does not come out: " + row));
            }
        }
    }

    private static boolean holds(Grid expected, List<@Nullable String> row) {
        Grid one = new Grid(expected.columns(), List.of(row));
        return expected.rows().stream()
                .anyMatch(other -> new Matching(false, false).compare(new Grid(expected.columns(), List.of(other)), one)
                        instanceof dev.zachet.lab.Difference.None);
    }

    private static String word(SetStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String describe(SetStatus status, Judged judged) {
        String detail = judged.result() instanceof Ran.Failed failed ? " (" + failed.message() + ")" : "";
        return (status == SetStatus.PASSED ? "accepted" : word(status)) + detail;
    }

    /** Collects problems against the exercise's files; those of its story stand in the story's. */
    private static final class Findings {
        private final Path folder;
        private final List<Problem> problems = new ArrayList<>();

        Findings(Exercise exercise) {
            folder = Path.of(exercise.id().kind(), exercise.id().slug());
        }

        void add(String file, int line, String message) {
            problems.add(new Problem(folder.resolve(file), line, message));
        }
    }
}
