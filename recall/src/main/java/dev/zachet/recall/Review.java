package dev.zachet.recall;

/**
 * One review of a card, as far as its memory is concerned.
 *
 * @param days whole days since the review before, 0 for the same day; of a card's first review it means nothing
 */
public record Review(int days, Grade grade) {
    public Review {
        if (days < 0) {
            throw new IllegalArgumentException("days must be 0 or more: " + days);
        }
    }
}
