package dev.zachet.database;

import dev.zachet.content.PlanTask;
import dev.zachet.content.SqlTask;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.lab.Bounds;
import dev.zachet.lab.Clone;
import dev.zachet.lab.Grid;
import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import dev.zachet.lab.Script;
import dev.zachet.lab.Session;
import dev.zachet.lab.Template;
import dev.zachet.practice.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs a script on a fresh copy of a story's large data, then the query, and measures it when everything is warm. */
final class PlanRuns {
    private static final Bounds TRUSTED = Bounds.of(Duration.ofSeconds(30));
    private static final Bounds CHANGE = Bounds.of(Duration.ofSeconds(10));

    /** A query must not change what it is measured on, and a scan must begin where the last one did. */
    private static final String STEADY = "set default_transaction_read_only to on; set synchronize_seqscans to off";

    private static final String EXPLAIN = "explain (analyze, buffers, format json) ";
    private static final String EXPLAIN_WRITE = "explain (analyze, buffers, wal, format json) ";
    private static final int MOST_WRITES = 3;
    private static final String INDEXES = """
            select c.relname, t.relname, pg_get_indexdef(c.oid), pg_relation_size(c.oid)
              from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_class t on t.oid = i.indrelid
             where t.relnamespace = 'main'::regnamespace and t.relkind = 'r'
             order by t.relname, c.relname""";

    private final Lab lab;

    PlanRuns(Lab lab) {
        this.lab = lab;
    }

    void prepare(PlanTask task) {
        lab.prepare(StoryTemplates.large(task.story()));
    }

    /**
     * A query on a set with a binding.
     *
     * @param line of the query in the script
     */
    record Answered(SqlTask.DataSet set, Ran ran, int line) {}

    /**
     * What became of a script.
     *
     * @param failed the change that was refused; null where all of them worked
     * @param answers of the query, in the order of sets, and within them of bindings; it ends with the first that returns no rows
     * @param measure null where something did not work
     */
    record Tried(
            @Nullable Answered failed,
            List<Answered> answers,
            @Nullable PlanMeasure measure) {}

    /** Runs changes, then queries, the last of which answers. */
    Tried run(PlanTask task, PlanScript script, boolean hidden, Set<String> known)
            throws LabUnavailable, BrokenTask, InterruptedException {
        List<Script.Statement> queries =
                script.query().isEmpty() ? Script.of(task.query()).statements() : script.query();
        try (Clone clone = lab.take(StoryTemplates.large(task.story()));
                Session author = clone.author();
                Session learner = clone.session()) {
            if (!task.prepare().isEmpty()) {
                prepare(author, task.prepare());
            }
            for (Script.Statement change : script.changes()) {
                learner.begin(Template.VISIBLE, CHANGE);
                Ran ran = learner.run(change.sql(), CHANGE);
                if (!worked(ran)) {
                    return new Tried(new Answered(task.sets().getFirst(), ran, change.line()), List.of(), null);
                }
            }
            Place place = new Place(task, author, learner, queries);
            List<Answered> answers = new ArrayList<>();
            if (!answer(place, task.sets().getFirst(), Template.VISIBLE, answers)) {
                return new Tried(null, answers, null);
            }
            PlanMeasure measure;
            try {
                measure = measure(place, known);
            } catch (Stopped e) {
                return new Tried(
                        new Answered(
                                task.sets().getFirst(), e.ran, queries.getLast().line()),
                        List.of(),
                        null);
            }
            for (int i = 1; hidden && i <= task.hidden().size(); i++) {
                String schema = StoryTemplates.hidden(i);
                SqlRuns.fill(author, schema, task.sets().get(i), clone.permit(schema));
                if (!answer(place, task.sets().get(i), schema, answers)) {
                    break;
                }
            }
            return new Tried(null, answers, measure);
        }
    }

    /** A query that answers in time, but not while it is measured. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        final transient Ran ran;

        Stopped(Ran ran) {
            super(ran.toString());
            this.ran = ran;
        }
    }

    /** Where a script is tried. */
    private record Place(PlanTask task, Session author, Session learner, List<Script.Statement> queries) {
        Bounds bounds() {
            return Bounds.of(task.deadline());
        }

        void begin(String schema) throws InterruptedException {
            learner.begin(schema, bounds());
            learner.run(STEADY, bounds());
        }
    }

    private static void prepare(Session author, String text) throws BrokenTask, InterruptedException {
        for (Script.Statement statement : Script.of(text).statements()) {
            SqlRuns.require("prepare.sql", author.begin(Template.VISIBLE, TRUSTED));
            SqlRuns.require("prepare.sql", author.run(statement.sql(), TRUSTED));
        }
    }

    /** Of several statements the last one's answer counts; says whether all of them returned rows. */
    private static boolean answer(Place place, SqlTask.DataSet set, String schema, List<Answered> answers)
            throws InterruptedException {
        for (Map<String, String> binding : place.task().bindings()) {
            place.begin(schema);
            for (Script.Statement query : place.queries()) {
                Ran ran = place.learner().run(PlanTask.bound(query.sql(), binding), place.bounds());
                boolean last = query.equals(place.queries().getLast());
                if (last || !(ran instanceof Ran.Rows)) {
                    answers.add(new Answered(set, ran, query.line()));
                }
                if (!(ran instanceof Ran.Rows)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static PlanMeasure measure(Place place, Set<String> known)
            throws BrokenTask, Stopped, InterruptedException {
        List<PlanMeasure.Run> runs = new ArrayList<>();
        for (Map<String, String> binding : place.task().bindings()) {
            List<String> statements = place.queries().stream()
                    .map(query -> PlanTask.bound(query.sql(), binding))
                    .toList();
            place.begin(Template.VISIBLE);
            List<Plan> plans = new ArrayList<>();
            for (String statement : statements) {
                explain(place.learner(), EXPLAIN + statement, place.bounds());
                plans.add(explain(place.learner(), EXPLAIN + statement, place.bounds()));
            }
            runs.add(new PlanMeasure.Run(statements, plans));
        }
        return new PlanMeasure(runs, indexes(place.author(), known), write(place));
    }

    private static Plan explain(Session session, String sql, Bounds bounds) throws Stopped, InterruptedException {
        Ran ran = session.run(sql, bounds);
        if (ran instanceof Ran.Rows(Grid grid, var _, var _)) {
            return Plan.of(Objects.requireNonNull(grid.rows().getFirst().getFirst()));
        }
        throw new Stopped(ran);
    }

    private static List<Finding.IndexLine> indexes(Session author, Set<String> known)
            throws BrokenTask, InterruptedException {
        SqlRuns.require("query.sql", author.begin(Template.VISIBLE, TRUSTED));
        Ran ran = author.run(INDEXES, TRUSTED);
        if (!(ran instanceof Ran.Rows(Grid grid, var _, var _))) {
            throw new BrokenTask("query.sql", ran);
        }
        return grid.rows().stream()
                .map(row ->
                        row.stream().map(value -> value == null ? "" : value).collect(Collectors.toList()))
                .map(row -> new Finding.IndexLine(
                        row.get(0),
                        row.get(1),
                        row.get(2).replace("main.", ""),
                        Long.parseLong(row.get(3)),
                        !known.isEmpty() && !known.contains(row.get(0))))
                .toList();
    }

    /**
     * What the declared write costs; nothing of it stays. Where the server keeps whole pages of what it changes first after a
     * checkpoint, that is not the write's own cost: it is measured again, on pages that were changed already.
     */
    private static @Nullable Long write(Place place) throws BrokenTask, InterruptedException {
        if (place.task().write().isEmpty()) {
            return null;
        }
        SqlRuns.require("write.sql", place.author().begin(Template.VISIBLE, TRUSTED));
        Plan plan = undone(place);
        for (int again = 0; plan.root().walPages() > 0 && again < MOST_WRITES; again++) {
            plan = undone(place);
        }
        return plan.root().wal();
    }

    private static Plan undone(Place place) throws BrokenTask, InterruptedException {
        SqlRuns.require("write.sql", place.author().run("begin", TRUSTED));
        Ran ran = place.author().run(EXPLAIN_WRITE + place.task().write(), TRUSTED);
        if (!(ran instanceof Ran.Rows(Grid grid, var _, var _))) {
            throw new BrokenTask("write.sql", ran);
        }
        place.author().run("rollback", TRUSTED);
        return Plan.of(Objects.requireNonNull(grid.rows().getFirst().getFirst()));
    }

    private static boolean worked(Ran ran) {
        return ran instanceof Ran.Rows || ran instanceof Ran.Changed;
    }
}
