package dev.zachet.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything there is to learn and to practise: one checklist, the exercises that give evidence for it, what there is to know
 * about its items, the cards that keep it in memory, and how likely each company asks for it.
 */
public record Bank(
        Checklist checklist,
        List<Exercise> exercises,
        List<Topic> topics,
        List<Flashcard> cards,
        Companies companies,
        List<Story> stories) {
    public Bank {
        exercises = List.copyOf(exercises);
        topics = List.copyOf(topics);
        cards = List.copyOf(cards);
        stories = List.copyOf(stories);
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

    /** What there is to know about an item. */
    public Optional<Topic> topic(String item) {
        return topics.stream().filter(topic -> topic.item().equals(item)).findFirst();
    }

    /** The card with this id. */
    public Optional<Flashcard> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
