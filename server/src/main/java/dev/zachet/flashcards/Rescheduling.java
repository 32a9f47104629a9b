package dev.zachet.flashcards;

import dev.zachet.recall.Trial;
import dev.zachet.recall.Weights;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the weights that a learner's cards are dated by, and dates all his cards anew from their reviews. */
@Component
class Rescheduling {
    private final Fits fits;
    private final Reviews reviews;
    private final CardStates states;
    private final InstantSource clock;

    Rescheduling(Fits fits, Reviews reviews, CardStates states, InstantSource clock) {
        this.fits = fits;
        this.reviews = reviews;
        this.states = states;
        this.clock = clock;
    }

    /** Keeps a trial, and uses its weights where they are better. */
    @Transactional
    void keep(UUID learner, Trial.Tried tried) {
        reviews.oneAtATime(learner);
        Weights before = fits.weights(learner);
        fits.save(learner, tried, clock.instant());
        dateAnew(learner, before);
    }

    /** Uses the default weights although there are better ones, or no longer. */
    @Transactional
    void decline(UUID learner, boolean declined) {
        reviews.oneAtATime(learner);
        Weights before = fits.weights(learner);
        fits.decline(learner, declined);
        dateAnew(learner, before);
    }

    private void dateAnew(UUID learner, Weights before) {
        Weights weights = fits.weights(learner);
        if (!weights.equals(before)) {
            reviews.counted(learner).forEach((card, log) -> states.save(learner, card, Review.replay(log, weights)));
        }
    }
}
