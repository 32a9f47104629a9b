package dev.zachet.flashcards;

import dev.zachet.content.Flashcard;
import dev.zachet.recall.Card;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card as one learner has it.
 *
 * @param id the bank's or the file's, or the UUID of an own card
 * @param item the checklist item it is about; null for none
 * @param bank the bank's card, or that of a file; empty for an own one
 * @param edited whether the learner's words stand in place of the bank's
 */
record DeckCard(
        String id,
        @Nullable String item,
        Origin origin,
        Optional<Flashcard> bank,
        CardText text,
        boolean edited,
        boolean suspended,
        Card state) {
    private static final int LEECH = 8;

    /** Whether it was forgotten so often that it would be better to put it otherwise. */
    boolean leech() {
        return state.lapses() >= LEECH;
    }

    /** Whether it asks what a program prints. */
    boolean program() {
        return bank.map(Flashcard::kind).orElse(Flashcard.Kind.QUESTION) == Flashcard.Kind.PREDICT;
    }

    boolean fresh() {
        return state.phase() == Card.Phase.NEW;
    }
}
