package dev.zachet.database;

import dev.zachet.content.SqlTask;
import dev.zachet.lab.Bounds;
import dev.zachet.lab.Clone;
import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import dev.zachet.lab.Session;
import dev.zachet.lab.Template;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one statement on the data sets of its exercise, in a database of its own. A hidden set is put there when its turn
 * comes, and what is expected of the statement never is.
 */
final class SqlRuns {
    private static final Bounds TRUSTED = Bounds.of(Duration.ofSeconds(20));

    private final Lab lab;

    SqlRuns(Lab lab) {
        this.lab = lab;
    }

    /**
     * A statement on a set.
     *
     * @param own what became of the statement itself
     * @param result what is compared: the same, or what the exercise's check saw after a change
     */
    record SetRun(SqlTask.DataSet set, Ran own, Ran result) {}

    /** A set or a check that does not run: the bank is wrong. */
    static final class BrokenTask extends Exception {
        private static final long serialVersionUID = 1L;

        final String file;
        final int line;

        BrokenTask(String file, Ran ran) {
            super(ran instanceof Ran.Failed failed ? failed.message() : ran.toString());
            this.file = file;
            this.line = ran instanceof Ran.Failed failed ? failed.line() : 0;
        }
    }

    /** Has the story's database ready before it is needed. */
    void prepare(SqlTask task) {
        lab.prepare(StoryTemplates.of(task.story()));
    }

    /** The statement on the first sets; it stops with one that takes too much. */
    List<SetRun> run(SqlTask task, String statement, List<SqlTask.DataSet> sets)
            throws LabUnavailable, BrokenTask, InterruptedException {
        List<SetRun> runs = new ArrayList<>();
        try (Clone clone = lab.take(StoryTemplates.of(task.story()));
                Session author = clone.author();
                Session learner = clone.session()) {
            for (SqlTask.DataSet set : sets) {
                String schema = schema(task, set);
                if (!set.name().equals(SqlTask.MAIN)) {
                    fill(author, schema, set, clone.permit(schema));
                }
                SetRun run = run(task, statement, new Place(author, learner, schema, set));
                runs.add(run);
                if (learner.broken() || run.own() instanceof Ran.TooLong) {
                    break;
                }
            }
        }
        return runs;
    }

    private static String schema(SqlTask task, SqlTask.DataSet set) {
        return set.name().equals(SqlTask.MAIN)
                ? Template.VISIBLE
                : StoryTemplates.hidden(task.hidden().indexOf(set) + 1);
    }

    static void fill(Session author, String schema, SqlTask.DataSet set, String permission)
            throws BrokenTask, InterruptedException {
        String file = "sets/" + set.name() + ".sql";
        require(file, author.begin(schema, TRUSTED));
        if (!set.script().isBlank()) {
            require(file, author.run(set.script(), TRUSTED));
        }
        require(file, author.run(permission, TRUSTED));
    }

    /** Where a statement is run. */
    private record Place(Session author, Session learner, String schema, SqlTask.DataSet set) {}

    private static SetRun run(SqlTask task, String statement, Place place) throws BrokenTask, InterruptedException {
        Bounds bounds = Bounds.of(task.deadline());
        place.learner().begin(place.schema(), bounds);
        Ran own = place.learner().run(statement, bounds);
        boolean worked = own instanceof Ran.Rows || own instanceof Ran.Changed;
        if (task.answer() == SqlTask.Answer.QUERY || !worked) {
            return new SetRun(place.set(), own, own);
        }
        require("check.sql", place.author().begin(place.schema(), TRUSTED));
        Ran seen = place.author().run(task.check(), TRUSTED);
        require("check.sql", seen);
        return new SetRun(place.set(), own, seen);
    }

    static void require(String file, Ran ran) throws BrokenTask {
        if (!(ran instanceof Ran.Rows || ran instanceof Ran.Changed)) {
            throw new BrokenTask(file, ran);
        }
    }
}
