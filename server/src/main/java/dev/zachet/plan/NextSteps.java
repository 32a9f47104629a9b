package dev.zachet.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.practice.Exercises.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses what to do next: go on with the item at hand, then visit the items that have been practised least. */
final class NextSteps {
    private final Bank bank;
    private final Map<ExerciseId, Status> statuses;

    NextSteps(Bank bank, Map<ExerciseId, Status> statuses) {
        this.bank = bank;
        this.statuses = statuses;
    }

    /** Why something comes next. */
    enum Reason {
        /** Nothing was tried yet; this is where to begin. */
        @JsonProperty("first")
        FIRST,
        /** It was begun and not solved. */
        @JsonProperty("retry")
        RETRY,
        /** One more for the item practised last. */
        @JsonProperty("same-item")
        SAME_ITEM,
        /** The next item that has something unsolved. */
        @JsonProperty("next-item")
        NEXT_ITEM
    }

    /** An exercise to do, with the reason. */
    record Step(Exercise exercise, Reason reason) {}

    /**
     * At most {@code count} steps.
     *
     * @param practised the exercises tried, the latest first
     */
    List<Step> choose(List<Exercise> practised, int count) {
        List<Step> steps = new ArrayList<>();
        if (practised.isEmpty()) {
            bank.exercises().stream().limit(1).forEach(first -> steps.add(new Step(first, Reason.FIRST)));
        } else {
            practised.stream()
                    .skip(1)
                    .filter(exercise -> status(exercise) == Status.STARTED)
                    .limit(1)
                    .forEach(exercise -> steps.add(new Step(exercise, Reason.RETRY)));
            open(practised.getFirst().mainItem()).stream()
                    .limit(1)
                    .forEach(exercise -> steps.add(new Step(exercise, Reason.SAME_ITEM)));
        }
        for (String item : itemsLeastSolvedFirst()) {
            open(item).stream()
                    .filter(exercise -> steps.stream()
                            .noneMatch(step -> step.exercise().mainItem().equals(item)))
                    .limit(1)
                    .forEach(exercise -> steps.add(new Step(exercise, Reason.NEXT_ITEM)));
        }
        return steps.stream().limit(count).toList();
    }

    private Status status(Exercise exercise) {
        return statuses.getOrDefault(exercise.id(), Status.NEW);
    }

    /** Untouched exercises mainly for an item whose prerequisites are solved, in the order of learning. */
    private List<Exercise> open(String item) {
        return bank.exercises().stream()
                .filter(exercise -> exercise.mainItem().equals(item) && status(exercise) == Status.NEW)
                .filter(exercise ->
                        exercise.prerequisites().stream().allMatch(before -> statuses.get(before) == Status.SOLVED))
                .toList();
    }

    private List<String> itemsLeastSolvedFirst() {
        Set<String> items = new LinkedHashSet<>();
        bank.exercises().forEach(exercise -> items.add(exercise.mainItem()));
        return items.stream()
                .sorted(java.util.Comparator.comparingLong(this::solved))
                .toList();
    }

    private long solved(String item) {
        return bank.exercises().stream()
                .filter(exercise -> exercise.mainItem().equals(item) && status(exercise) == Status.SOLVED)
                .count();
    }
}
