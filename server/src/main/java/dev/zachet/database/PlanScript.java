package dev.zachet.database;

import dev.zachet.content.PlanTask;
import dev.zachet.lab.Script;
import dev.zachet.practice.Finding.Misfit;
import dev.zachet.practice.Finding.PlanUnfit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was handed in, taken apart: statements that change indexes and statistics, then perhaps the query.
 *
 * @param changes in their order
 * @param query empty where the application's own is meant
 */
record PlanScript(List<Script.Statement> changes, List<Script.Statement> query) {
    private static final int MOST = 12;
    private static final Pattern QUERY = Pattern.compile("(select|with|values|table|\\().*", Pattern.DOTALL);

    /** Nothing here reaches rows, code or settings: a cure that changes the data would be none. */
    private static final Pattern CHANGE = Pattern.compile(
            "(create (unique )?index|create statistics|drop index|drop statistics|alter index|alter statistics|reindex"
                    + "|analyze|vacuum|comment on index)\\b.*",
            Pattern.DOTALL);

    /** ALTER TABLE takes several actions at once: of these only one, to its end. */
    private static final Pattern SAMPLE =
            Pattern.compile("alter table (if exists )?(only )?[\\w.\"]+ alter (column )?[\\w\"]+ set "
                    + "(statistics -?\\d+|\\( ?n_distinct ?= ?-?[\\d.]+ ?\\))");

    PlanScript {
        changes = List.copyOf(changes);
        query = List.copyOf(query);
    }

    /** Why a script cannot be judged. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        final transient PlanUnfit finding;

        Unfit(Misfit why, int line, String statement) {
            super(why.name());
            String first = statement.lines().findFirst().orElse("");
            this.finding = new PlanUnfit(why, line, first.length() > 120 ? first.substring(0, 120) + "…" : first);
        }
    }

    static PlanScript of(String text, PlanTask.Allowed allowed) throws Unfit {
        List<Script.Statement> all = Script.of(text).statements();
        if (all.isEmpty()) {
            throw new Unfit(Misfit.EMPTY, 0, "");
        }
        if (all.size() > MOST) {
            throw new Unfit(Misfit.TOO_MANY, all.get(MOST).line(), all.get(MOST).sql());
        }
        boolean asks = isQuery(all.getLast());
        PlanScript script =
                new PlanScript(asks ? all.subList(0, all.size() - 1) : all, asks ? List.of(all.getLast()) : List.of());
        script.require(allowed);
        return script;
    }

    private void require(PlanTask.Allowed allowed) throws Unfit {
        for (Script.Statement change : changes) {
            if (isQuery(change)) {
                throw new Unfit(Misfit.ONE_QUERY_LAST, change.line(), change.sql());
            }
            if (!isChange(plain(change))) {
                throw new Unfit(Misfit.NOT_ALLOWED, change.line(), change.sql());
            }
        }
        if (allowed == PlanTask.Allowed.SCHEMA && !query.isEmpty()) {
            throw new Unfit(
                    Misfit.QUERY_IS_GIVEN,
                    query.getFirst().line(),
                    query.getFirst().sql());
        }
        if (allowed == PlanTask.Allowed.QUERY && !changes.isEmpty()) {
            throw new Unfit(
                    Misfit.SCHEMA_IS_GIVEN,
                    changes.getFirst().line(),
                    changes.getFirst().sql());
        }
    }

    private static boolean isChange(String statement) {
        return CHANGE.matcher(statement).matches() || SAMPLE.matcher(statement).matches();
    }

    private static boolean isQuery(Script.Statement statement) {
        return QUERY.matcher(plain(statement)).matches();
    }

    private static String plain(Script.Statement statement) {
        return statement
                .sql()
                .replaceAll("(?s)--[^\n]*|/\\*.*?\\*/", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
