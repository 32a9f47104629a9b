package dev.zachet.flashcards;

import dev.zachet.learner.Days;
import dev.zachet.recall.History;
import dev.zachet.recall.Trial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Fits the weights of memory to a learner's reviews, away from any request: by itself once there are enough of them and
 * whenever they have grown by a quarter, or as he asks.
 */
@Component
class Fitting {
    private static final double GROWN = 1.25;

    private final Reviews reviews;
    private final Fits fits;
    private final Rescheduling rescheduling;
    private final PreferenceStore preferences;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    Fitting(Reviews reviews, Fits fits, Rescheduling rescheduling, PreferenceStore preferences) {
        this.reviews = reviews;
        this.fits = fits;
        this.rescheduling = rescheduling;
        this.preferences = preferences;
    }

    boolean running(UUID learner) {
        return running.contains(learner);
    }

    @Async
    @TransactionalEventListener
    void on(CardReviewed reviewed) {
        if (grown(reviewed.learner()) && running.add(reviewed.learner())) {
            fit(reviewed.learner());
        }
    }

    /** Begins in the background unless it is at it; says whether it did. */
    boolean begin(UUID learner) {
        boolean begins = running.add(learner);
        if (begins) {
            Thread.ofVirtual().name("fit").start(() -> fit(learner));
        }
        return begins;
    }

    private boolean grown(UUID learner) {
        int telling = reviews.telling(learner);
        int tried = fits.of(learner)
                .map(fitted -> fitted.tried().reviews() + fitted.tried().later())
                .orElse(0);
        return telling >= Math.max(Trial.LEAST_REVIEWS, GROWN * tried);
    }

    private void fit(UUID learner) {
        try {
            Days days = preferences.of(learner).days();
            List<Trial.Dated> cards = reviews.counted(learner).entrySet().stream()
                    .map(Map.Entry::getValue)
                    .map(log -> dated(log, days))
                    .toList();
            if (Trial.of(cards) instanceof Trial.Tried tried) {
                rescheduling.keep(learner, tried);
            }
        } finally {
            running.remove(learner);
        }
    }

    private static Trial.Dated dated(List<Review> log, Days days) {
        return new Trial.Dated(
                new History(log.stream()
                        .map(review -> new dev.zachet.recall.Review(review.days(), review.grade()))
                        .toList()),
                log.stream()
                        .map(review -> (int) days.of(review.at()).toEpochDay())
                        .toList());
    }
}
