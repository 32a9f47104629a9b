package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.IsolationTask;
import dev.zachet.isolation.Anomaly;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Playing;
import dev.zachet.isolation.Timeline;
import dev.zachet.lab.LabUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the server really did: each scenario at every level, and with every cure. Played once in the life of the process. */
public final class Outcomes {
    private final Playing playing;
    private final Map<ExerciseId, Table> known = new ConcurrentHashMap<>();

    public Outcomes(Playing playing) {
        this.playing = playing;
    }

    /**
     * What came of a play.
     *
     * @param happened whether what must not happen did
     * @param errors the SQLSTATEs with which statements were refused
     */
    public record Outcome(boolean happened, List<String> errors) {
        public Outcome {
            errors = List.copyOf(errors);
        }
    }

    /** A level and what came of it. */
    public record AtLevel(Level level, Outcome outcome) {}

    /** A cure and what came of it. */
    public record WithCure(String id, Outcome outcome) {}

    /**
     * All that came of a scenario.
     *
     * @param server its version, as it says itself
     */
    public record Table(String server, List<AtLevel> levels, List<WithCure> cures) {
        public Table {
            levels = List.copyOf(levels);
            cures = List.copyOf(cures);
        }

        /** The weakest level at which it did not go wrong; empty where it did at every level. */
        public Optional<Level> weakest() {
            return levels.stream()
                    .filter(one -> !one.outcome().happened())
                    .map(AtLevel::level)
                    .findFirst();
        }
    }

    /** A scenario as it went at every level, weakest first, and with every cure. */
    record Plays(List<Timeline> levels, List<Timeline> cures) {
        Plays {
            levels = List.copyOf(levels);
            cures = List.copyOf(cures);
        }

        /** The scenario as it is. */
        Timeline own(IsolationTask task) {
            return levels.get(task.scenario().level().ordinal());
        }
    }

    /** The outcomes of an exercise; the first time takes as long as its plays. */
    public Table of(Exercise exercise, IsolationTask task) throws LabUnavailable, InterruptedException {
        Table found = known.get(exercise.id());
        if (found == null) {
            found = table(task, play(task));
            known.put(exercise.id(), found);
        }
        return found;
    }

    Plays play(IsolationTask task) throws LabUnavailable, InterruptedException {
        List<Timeline> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            levels.add(playing.play(task.scenario().at(level)));
        }
        List<Timeline> cures = new ArrayList<>();
        for (IsolationTask.Cure cure : task.cures()) {
            cures.add(playing.play(cure.scenario()));
        }
        return new Plays(levels, cures);
    }

    Table table(IsolationTask task, Plays plays) throws LabUnavailable, InterruptedException {
        List<AtLevel> levels = plays.levels().stream()
                .map(timeline -> new AtLevel(timeline.level(), outcome(task, timeline, task.names())))
                .toList();
        List<WithCure> cures = new ArrayList<>();
        for (int i = 0; i < task.cures().size(); i++) {
            IsolationTask.Cure cure = task.cures().get(i);
            cures.add(new WithCure(cure.id(), outcome(task, plays.cures().get(i), cure.names())));
        }
        return new Table(playing.server(), levels, cures);
    }

    private static Outcome outcome(IsolationTask task, Timeline timeline, Map<String, Integer> names) {
        if (timeline.setupFailed() != null) {
            throw new IllegalArgumentException("the tables cannot be made: " + timeline.setupFailed());
        }
        return new Outcome(task.anomaly().signs().happened(timeline, names), Anomaly.errors(timeline));
    }
}
