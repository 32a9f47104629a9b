package dev.zachet.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything there is to practise: one checklist and the exercises that give evidence for it. */
public record Bank(Checklist checklist, List<Exercise> exercises) {
    public Bank {
        exercises = List.copyOf(exercises);
    }

    /**
     * Reads and validates a folder.
     *
     * @throws InvalidBank with every problem found, when there is any
     */
    public static Bank load(Path folder) {
        return new BankReader(folder).read();
    }

    /** The exercise with this id. */
    public Optional<Exercise> exercise(ExerciseId id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** The exercises that give evidence for an item, those that are mainly for it first. */
    public List<Exercise> exercisesFor(String item) {
        return exercises.stream()
                .filter(exercise -> exercise.items().containsKey(item))
                .sorted(java.util.Comparator.comparing(
                        exercise -> -exercise.items().getOrDefault(item, 0.0)))
                .toList();
    }
}
