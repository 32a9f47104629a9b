package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The exercises as one learner sees them: how far he is with each, and nothing that would be a hint. */
@Component
public class Exercises {
    private final Bank bank;
    private final Attempts attempts;

    Exercises(Bank bank, Attempts attempts) {
        this.bank = bank;
        this.attempts = attempts;
    }

    /** How far a learner is with an exercise. */
    public enum Status {
        @JsonProperty("new")
        NEW,
        @JsonProperty("started")
        STARTED,
        @JsonProperty("solved")
        SOLVED
    }

    /** Something with a name. */
    public record Named(String id, String title) {}

    /** An exercise in a line; {@code level} is null until it is solved, since it is a hint. */
    public record Summary(
            String id,
            String title,
            String kind,
            int minutes,
            List<Named> items,
            Status status,
            Exercise.@Nullable Level level) {}

    /** All exercises in the order of learning. */
    public List<Summary> all(UUID learner, Language language) {
        Map<ExerciseId, Status> statuses = statuses(learner);
        return bank.exercises().stream()
                .map(exercise -> summary(exercise, statuses, language))
                .toList();
    }

    /** How far the learner is with every exercise that he has opened. */
    public Map<ExerciseId, Status> statuses(UUID learner) {
        return attempts.of(learner).stream()
                .collect(Collectors.toMap(
                        Attempt::exercise,
                        attempt -> attempt.solved() ? Status.SOLVED : Status.STARTED,
                        (one, other) -> one == Status.SOLVED ? one : other));
    }

    /** One exercise in a line. */
    public Summary summary(Exercise exercise, Map<ExerciseId, Status> statuses, Language language) {
        Status status = statuses.getOrDefault(exercise.id(), Status.NEW);
        return new Summary(
                exercise.id().toString(),
                exercise.title().in(language),
                exercise.id().kind(),
                exercise.minutes(),
                exercise.items().keySet().stream()
                        .flatMap(item -> bank.checklist().item(item).stream())
                        .map(item -> named(item, language))
                        .toList(),
                status,
                status == Status.SOLVED ? exercise.level() : null);
    }

    /** The exercises before and after one. */
    public record Around(@Nullable Named previous, @Nullable Named next) {}

    /** What stands before and after an exercise in the order of learning. */
    public Around around(Exercise exercise, Language language) {
        int at = bank.exercises().indexOf(exercise);
        return new Around(neighbour(at - 1, language), neighbour(at + 1, language));
    }

    private @Nullable Named neighbour(int at, Language language) {
        return at >= 0 && at < bank.exercises().size() ? named(bank.exercises().get(at), language) : null;
    }

    /** An exercise's id and title. */
    public static Named named(Exercise exercise, Language language) {
        return new Named(exercise.id().toString(), exercise.title().in(language));
    }

    /** A checklist item's id and title. */
    public static Named named(Checklist.Item item, Language language) {
        return new Named(item.id(), item.title().in(language));
    }
}
