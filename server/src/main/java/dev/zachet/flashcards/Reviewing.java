package dev.zachet.flashcards;

import dev.zachet.recall.Card;
import dev.zachet.recall.Grade;
import dev.zachet.web.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews and their undoing: each moves one card, and each is done once however often it is sent. */
@Service
class Reviewing {
    private final Reviews reviews;
    private final CardStates states;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Reviewing(
            Reviews reviews,
            CardStates states,
            ApplicationEventPublisher events,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.reviews = reviews;
        this.states = states;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What the learner says of a card.
     *
     * @param at when he graded it, if the page could not send it at once; null for now
     */
    record Graded(
            UUID request,
            Grade grade,
            List<Integer> said,
            int seconds,
            @Nullable Instant at) {}

    /** Reviews a card and tells of it. */
    @Transactional
    void review(UUID learner, DeckCard card, Graded graded, Preferences preferences) {
        reviews.oneAtATime(learner);
        Instant last = states.of(learner, card.id()).reviewedAt();
        study(learner, card, graded, preferences).ifPresent(review -> {
            boolean firstOfDay = last == null || preferences.days().between(last, review.at()) > 0;
            events.publishEvent(new CardReviewed(
                    review.id(), learner, card.id(), card.item(), review.grade(), firstOfDay, review.at()));
        });
    }

    /** Reviews a card; empty where that was done already. */
    @Transactional
    Optional<Review> study(UUID learner, DeckCard card, Graded graded, Preferences preferences) {
        reviews.oneAtATime(learner);
        if (reviews.byRequest(learner, graded.request()).isPresent()) {
            return Optional.empty();
        }
        Card before = states.of(learner, card.id());
        Instant at = moment(graded, before);
        Instant last = before.reviewedAt();
        Review review = new Review(
                ids.get(),
                card.id(),
                graded.request(),
                graded.grade(),
                before.phase(),
                last == null ? 0 : preferences.days().between(last, at),
                preferences.retention(),
                graded.said().stream()
                        .filter(point -> point < card.text().keyPoints().size())
                        .distinct()
                        .sorted()
                        .toList(),
                graded.seconds(),
                at,
                false);
        reviews.add(learner, review);
        states.save(learner, card.id(), review.after(before, preferences.weights()));
        return Optional.of(review);
    }

    /** Takes back the card's newest review, and nothing where that was done already. */
    @Transactional
    void undo(UUID learner, DeckCard card, UUID request, Preferences preferences) {
        reviews.oneAtATime(learner);
        List<Review> log = reviews.of(learner, card.id());
        Review review = log.stream()
                .filter(one -> one.request().equals(request))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("review " + request));
        if (review.undone()) {
            return;
        }
        List<Review> counted = log.stream().filter(one -> !one.undone()).toList();
        if (!counted.getLast().equals(review)) {
            throw new Refusal(HttpStatus.CONFLICT, "review-not-newest");
        }
        reviews.undo(review, clock.instant());
        states.save(learner, card.id(), Review.replay(counted.subList(0, counted.size() - 1), preferences.weights()));
        events.publishEvent(new CardReviewUndone(review.id(), learner, card.id(), card.item(), clock.instant()));
    }

    /** When it was graded: never in the future, never before the review before. Kept as exactly as the database does. */
    private Instant moment(Graded graded, Card before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant last = before.reviewedAt();
        Instant at = graded.at() == null || graded.at().isAfter(now) ? now : graded.at();
        Instant kept = last != null && at.isBefore(last) ? last : at;
        return kept.truncatedTo(ChronoUnit.MILLIS);
    }
}
