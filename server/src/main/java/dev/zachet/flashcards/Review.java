package dev.zachet.flashcards;

import dev.zachet.recall.Card;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Weights;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One card asked once.
 *
 * @param request what the page named it, so that sending it again makes no second one
 * @param phase of the card before
 * @param days since the card's review before, in the learner's own days
 * @param retention aimed at then
 * @param said numbers of the key points, from 0, that the learner said
 * @param seconds from question to grade
 * @param undone whether the learner took it back
 */
record Review(
        UUID id,
        String card,
        UUID request,
        Grade grade,
        Card.Phase phase,
        int days,
        double retention,
        List<Integer> said,
        int seconds,
        Instant at,
        boolean undone) {
    Review {
        said = List.copyOf(said);
    }

    /** Where a card stands after these reviews, oldest first; those undone do not count. */
    static Card replay(List<Review> log, Weights weights) {
        Card card = CardStates.UNSEEN;
        for (Review review : log) {
            if (!review.undone()) {
                card = review.after(card, weights);
            }
        }
        return card;
    }

    /** Where this review brings a card, with these weights of memory. */
    Card after(Card before, Weights weights) {
        return Preferences.scheduler(retention, weights).review(before, grade, at, days);
    }
}
