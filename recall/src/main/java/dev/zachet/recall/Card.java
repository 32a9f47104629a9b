package dev.zachet.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands.
 *
 * @param step which of the short steps of its phase it has reached, from 0
 * @param memory null before the first review
 * @param reviewedAt null before the first review
 * @param due when to ask again
 * @param reviews how many there were
 * @param lapses how often it was forgotten after having been learned
 */
public record Card(
        Phase phase,
        int step,
        @Nullable Memory memory,
        @Nullable Instant reviewedAt,
        Instant due,
        int reviews,
        int lapses) {

    public Card {
        if (step < 0 || reviews < 0 || lapses < 0) {
            throw new IllegalArgumentException("step, reviews and lapses must be 0 or more");
        }
        if ((phase == Phase.NEW) != (memory == null)) {
            throw new IllegalArgumentException("a card has a memory from its first review on");
        }
    }

    /** The phases of a card's life. */
    public enum Phase {
        /** Never asked. */
        NEW,
        /** Asked again within minutes until it sits. */
        LEARNING,
        /** Asked again after days. */
        REVIEW,
        /** Forgotten, and asked again within minutes. */
        RELEARNING
    }

    /** A card that was never asked. */
    public static Card unseen(Instant due) {
        return new Card(Phase.NEW, 0, null, null, due, 0, 0);
    }
}
