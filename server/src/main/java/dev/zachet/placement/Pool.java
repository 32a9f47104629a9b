package dev.zachet.placement;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Flashcard;
import dev.zachet.practice.Exercises.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the bank has to ask a learner: all cards, those of his level before the others, and small exercises that he has not
 * solved, the easiest first.
 *
 * @param met cards that he has seen
 */
record Pool(Bank bank, Seniority seniority, Map<ExerciseId, Status> statuses, Set<String> met) {
    /** A longer exercise would be no small one. */
    private static final int SMALL_MINUTES = 10;

    List<Candidate> candidates() {
        return Stream.concat(cards(), exercises()).toList();
    }

    private Stream<Candidate> cards() {
        List<String> order =
                bank.checklist().items().stream().map(Checklist.Item::id).toList();
        return bank.cards().stream()
                .sorted(Comparator.comparing((Flashcard card) -> order.indexOf(card.item()))
                        .thenComparing(card -> isOfLevel(card) ? 0 : 1))
                .map(card -> new Candidate(
                        card.id(), kind(card), card.item(), section(card.item()), met.contains(card.id())));
    }

    static Kind kind(Flashcard card) {
        return switch (card.kind()) {
            case PREDICT -> Kind.PREDICT;
            case QUESTION -> Kind.SPOKEN;
        };
    }

    private boolean isOfLevel(Flashcard card) {
        return switch (card.level()) {
            case MIDDLE -> seniority == Seniority.MIDDLE;
            case SENIOR -> seniority == Seniority.SENIOR;
        };
    }

    private Stream<Candidate> exercises() {
        return bank.exercises().stream()
                .filter(exercise -> exercise.minutes() <= SMALL_MINUTES && status(exercise.id()) != Status.SOLVED)
                .filter(exercise ->
                        exercise.prerequisites().stream().allMatch(before -> status(before) == Status.SOLVED))
                .sorted(Comparator.comparing(Exercise::level).thenComparing(Exercise::minutes))
                .map(exercise -> new Candidate(
                        exercise.id().toString(),
                        Kind.CODE,
                        exercise.mainItem(),
                        section(exercise.mainItem()),
                        status(exercise.id()) != Status.NEW));
    }

    private Status status(ExerciseId id) {
        return statuses.getOrDefault(id, Status.NEW);
    }

    private String section(String item) {
        return bank.checklist()
                .sectionOf(bank.checklist().item(item).orElseThrow())
                .id();
    }
}
