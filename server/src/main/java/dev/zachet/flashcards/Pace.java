package dev.zachet.flashcards;

import dev.zachet.recall.Card;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long a learner takes for a card: his own mean, which a usual one steadies as long as he has few reviews.
 *
 * @param fresh seconds for a card that he meets for the first time
 * @param known seconds for any other
 */
record Pace(int fresh, int known) {
    /** What a learner without a history is taken to need. */
    static final Pace USUAL = new Pace(60, 25);

    /** How many of the newest reviews tell of it. */
    static final int HISTORY = 300;

    private static final int WEIGHT = 5;
    private static final int LEAST = 3;
    private static final int MOST = 180;

    static Pace of(List<Review> reviews) {
        return new Pace(
                mean(reviews, review -> review.phase() == Card.Phase.NEW, USUAL.fresh()),
                mean(reviews, review -> review.phase() != Card.Phase.NEW, USUAL.known()));
    }

    int seconds(DeckCard card) {
        return card.fresh() ? fresh : known;
    }

    private static int mean(List<Review> reviews, Predicate<Review> which, int usual) {
        int[] seconds = reviews.stream()
                .filter(which)
                .mapToInt(review -> Math.clamp(review.seconds(), LEAST, MOST))
                .toArray();
        long sum = (long) WEIGHT * usual + java.util.Arrays.stream(seconds).sum();
        return (int) Math.round((double) sum / (WEIGHT + seconds.length));
    }
}
