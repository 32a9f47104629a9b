package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.PlanTask;
import dev.zachet.database.PlanRuns.Answered;
import dev.zachet.database.PlanRuns.Tried;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.lab.Grid;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What an exercise is measured against.
 *
 * @param before the query as it is, on the data as it is
 * @param expected what it returns on every set, with every binding
 */
record PlanBaseline(PlanMeasure before, List<Grid> expected) {
    PlanBaseline {
        expected = List.copyOf(expected);
    }

    Set<String> indexes() {
        return before.indexes().stream().map(index -> index.name()).collect(Collectors.toSet());
    }

    /** Baselines; each is found out once and kept. */
    static final class Store {
        private final PlanRuns runs;
        private final Map<ExerciseId, PlanBaseline> known = new ConcurrentHashMap<>();

        Store(PlanRuns runs) {
            this.runs = runs;
        }

        PlanBaseline of(Exercise exercise, PlanTask task) throws LabUnavailable, BrokenTask, InterruptedException {
            PlanBaseline kept = known.get(exercise.id());
            if (kept != null) {
                return kept;
            }
            PlanScript exemplar = exemplar(task);
            boolean same = exemplar.query().isEmpty();
            Tried today = runs.run(task, new PlanScript(List.of(), List.of()), same, Set.of());
            Tried asked = same ? today : runs.run(task, exemplar, true, Set.of());
            PlanMeasure before = today.measure();
            if (before == null) {
                throw new BrokenTask("query.sql", said(today));
            }
            PlanBaseline found = new PlanBaseline(before, grids(task, asked));
            known.put(exercise.id(), found);
            return found;
        }

        private static PlanScript exemplar(PlanTask task) throws BrokenTask {
            try {
                return PlanScript.of(task.solutions().exemplar(), task.allowed());
            } catch (PlanScript.Unfit e) {
                throw new BrokenTask("exemplar.sql", new Ran.Failed("", e.finding.toString(), "", "", 0, 0));
            }
        }

        private static List<Grid> grids(PlanTask task, Tried tried) throws BrokenTask {
            List<Grid> grids = new ArrayList<>();
            for (Answered answered : tried.answers()) {
                if (!(answered.ran() instanceof Ran.Rows(Grid grid, boolean cut, var _)) || cut) {
                    throw new BrokenTask("exemplar.sql", answered.ran());
                }
                grids.add(grid);
            }
            if (grids.size() != task.sets().size() * task.bindings().size()) {
                throw new BrokenTask("exemplar.sql", said(tried));
            }
            return grids;
        }

        private static Ran said(Tried tried) {
            if (tried.failed() != null) {
                return tried.failed().ran();
            }
            return tried.answers().isEmpty()
                    ? new Ran.Failed("", "it is not one query", "", "", 0, 0)
                    : tried.answers().getLast().ran();
        }
    }
}
