package dev.zachet.flashcards;

import dev.zachet.recall.Grade;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner graded himself on a card.
 *
 * @param item the checklist item that the card is about; null for none
 * @param firstOfDay whether he had not met this card yet on that day of his
 */
public record CardReviewed(
        UUID review, UUID learner, String card, @Nullable String item, Grade grade, boolean firstOfDay, Instant at) {

    /** How well he did, 0 to 1. */
    public double score() {
        return switch (grade) {
            case AGAIN -> 0;
            case HARD -> 0.5;
            case GOOD -> 0.8;
            case EASY -> 1;
        };
    }
}
