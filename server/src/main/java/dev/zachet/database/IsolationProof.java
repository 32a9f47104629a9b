package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.IsolationTask;
import dev.zachet.content.Problem;
import dev.zachet.isolation.Happening;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Playing;
import dev.zachet.isolation.Scenario;
import dev.zachet.isolation.Timeline;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.practice.KindProof;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves an isolation exercise on a real server, three times over: what is marked right is what happens, it goes wrong at the
 * scenario's own level, the weakest level is the one named, and of the cures those help that are said to.
 */
final class IsolationProof implements KindProof {
    private static final int TIMES = 3;

    private final Outcomes outcomes;

    IsolationProof(Playing playing) {
        this.outcomes = new Outcomes(playing);
    }

    @Override
    public List<Problem> problems(Exercise exercise) throws InterruptedException {
        IsolationTask task = (IsolationTask) exercise.task();
        List<String> complaints = new ArrayList<>();
        try {
            for (int time = 0; time < TIMES && complaints.isEmpty(); time++) {
                prove(task, complaints);
            }
        } catch (LabUnavailable e) {
            complaints.add(e.reason() + "; " + e.mend());
        } catch (IllegalArgumentException | IllegalStateException e) {
            complaints.add(String.valueOf(e.getMessage()));
        }
        Path file = Path.of(exercise.id().kind(), exercise.id().slug(), "exercise.yaml");
        return complaints.stream().map(text -> new Problem(file, 0, text)).toList();
    }

    private void prove(IsolationTask task, List<String> complaints) throws LabUnavailable, InterruptedException {
        Outcomes.Plays plays = outcomes.play(task);
        Timeline timeline = plays.own(task);
        if (timeline.setupFailed() != null) {
            complaints.add("setup.sql: " + timeline.setupFailed());
            return;
        }
        for (IsolationTask.Question question : task.questions()) {
            String really = IsolationChecker.really(timeline, question);
            if (!really.equals(question.right().toString())) {
                complaints.add("step %d (%s): \"%s\" is marked right, what happens is: %s"
                        .formatted(question.step() + 1, question.session(), question.right(), really));
            }
        }
        complete("the scenario", task.scenario(), timeline, complaints);
        Outcomes.Table table = outcomes.table(task, plays);
        String really = table.weakest().map(Level::sql).orElse(IsolationChecker.NO_LEVEL);
        String named = task.weakest().map(Level::sql).orElse(IsolationChecker.NO_LEVEL);
        if (!really.equals(named)) {
            complaints.add("the weakest level is " + really + ", not " + named + ": " + table.levels());
        }
        for (int i = 0; i < task.cures().size(); i++) {
            IsolationTask.Cure cure = task.cures().get(i);
            prove(cure, table.cures().get(i).outcome(), complaints);
            complete("the cure " + cure.id(), cure.scenario(), plays.cures().get(i), complaints);
        }
    }

    private static void prove(IsolationTask.Cure cure, Outcomes.Outcome outcome, List<String> complaints) {
        if (outcome.happened() == cure.prevents()) {
            complaints.add("the cure %s %s; refused: %s"
                    .formatted(cure.id(), outcome.happened() ? "does not help" : "helps", outcome.errors()));
        }
    }

    /** A session that still waits when all is over, or is stopped, shows nothing. */
    private static void complete(String what, Scenario scenario, Timeline timeline, List<String> complaints) {
        for (int step = 0; step < scenario.steps().size(); step++) {
            Happening last = timeline.outcome(step).orElse(new Happening.Stopped());
            if (last instanceof Happening.Blocks
                    || last instanceof Happening.Queues
                    || last instanceof Happening.Stopped) {
                complaints.add("%s: step %d never comes to an end".formatted(what, step + 1));
            }
            if (last instanceof Happening.Aborts(String state, String message, var _, var _)
                    && state.startsWith("42")) {
                complaints.add("%s: step %d is no valid SQL: %s".formatted(what, step + 1, message));
            }
        }
    }
}
