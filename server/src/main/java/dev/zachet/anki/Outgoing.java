package dev.zachet.anki;

import dev.zachet.recall.Card;
import dev.zachet.recall.Grade;
import java.time.Instant;
import java.util.List;

/**
 * A card on its way to Anki, where it becomes a note with one card.
 *
 * @param id the same card keeps it for ever: taking it in again changes the note instead of adding one
 * @param program whether the code belongs to the question; else it is a proof of the answer
 * @param deck its name, {@code ::} between a deck and one inside it
 * @param tag without a space; empty for none
 * @param question HTML, as {@code answer} and {@code extra} are
 * @param code plain text; may be empty
 * @param dueIn days from today to the day on which it is due; of one in review only
 * @param history oldest first
 */
public record Outgoing(
        String id,
        boolean program,
        String deck,
        String tag,
        String question,
        String answer,
        String code,
        String extra,
        Card card,
        int dueIn,
        boolean suspended,
        List<Answered> history) {

    public Outgoing {
        if (id.isBlank() || deck.isBlank() || tag.contains(" ")) {
            throw new IllegalArgumentException("a note has an id, a deck and a tag without spaces: " + id);
        }
        history = List.copyOf(history);
    }

    /**
     * One answer to a card.
     *
     * @param before the phase in which it was asked
     * @param after where it led
     */
    public record Answered(Instant at, Grade grade, int seconds, Card.Phase before, Card after) {}
}
