package dev.zachet.database;

import dev.zachet.content.ExerciseId;
import dev.zachet.content.SqlTask;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.database.SqlRuns.SetRun;
import dev.zachet.lab.Grid;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each exercise's exemplar returns on each set; found out once, in a database of its own, and kept here. */
final class Expectations {
    private final SqlRuns runs;
    private final Map<ExerciseId, List<Grid>> known = new ConcurrentHashMap<>();

    Expectations(SqlRuns runs) {
        this.runs = runs;
    }

    /** The expected rows of all sets, in their order. */
    List<Grid> of(ExerciseId exercise, SqlTask task) throws LabUnavailable, BrokenTask, InterruptedException {
        List<Grid> kept = known.get(exercise);
        if (kept != null) {
            return kept;
        }
        List<Grid> found = new ArrayList<>();
        for (SetRun run : runs.run(task, task.exemplar(), task.sets())) {
            if (!(run.result() instanceof Ran.Rows(Grid grid, boolean cut, var _)) || cut) {
                throw new BrokenTask("exemplar.sql", run.result());
            }
            found.add(grid);
        }
        known.put(exercise, List.copyOf(found));
        return found;
    }
}
