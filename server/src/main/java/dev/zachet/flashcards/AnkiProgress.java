package dev.zachet.flashcards;

import dev.zachet.anki.Incoming;
import dev.zachet.recall.Card;
import dev.zachet.recall.Grade;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes over what a learner answered in Anki: answers later than the card's last one here count as if they had been given
 * here. They are no evidence, since nobody here asked the question.
 */
@Component
class AnkiProgress {
    /** Anki moves an answer by a millisecond where two fell into one. */
    private static final long SAME_SECONDS = 1;

    private final Reviews reviews;
    private final CardStates states;
    private final PreferenceStore preferences;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    AnkiProgress(
            Reviews reviews, CardStates states, PreferenceStore preferences, InstantSource clock, Supplier<UUID> ids) {
        this.reviews = reviews;
        this.states = states;
        this.preferences = preferences;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The answers to a card.
     *
     * @param id of the card here; null where it is not here yet
     * @param out whether the card is left out
     */
    record Answers(Incoming card, @Nullable String id, boolean out) {}

    /** How many answers could be taken over. */
    int waiting(UUID learner, List<Answers> all) {
        Map<String, Card> standing = states.of(learner);
        return all.stream()
                .filter(one -> !one.out())
                .mapToInt(one -> later(one, before(one.id(), standing)).size())
                .sum();
    }

    /** Takes them over; how many there were. Takes part in the caller's transaction. */
    int take(UUID learner, List<Answers> all) {
        Map<String, Card> standing = states.of(learner);
        Preferences wanted = preferences.of(learner);
        int taken = 0;
        for (Answers one : all) {
            String id = one.id();
            Card before = before(id, standing);
            List<Incoming.Answer> answers = later(one, before);
            if (!one.out() && id != null && !answers.isEmpty()) {
                states.save(learner, id, played(learner, one.card(), id, answers, before, wanted));
                taken += answers.size();
            }
        }
        return taken;
    }

    private static Card before(@Nullable String id, Map<String, Card> standing) {
        return id == null ? CardStates.UNSEEN : standing.getOrDefault(id, CardStates.UNSEEN);
    }

    private List<Incoming.Answer> later(Answers answers, Card before) {
        Instant last = before.reviewedAt();
        return answers.card().history().stream()
                .filter(answer -> !answer.at().isAfter(clock.instant()))
                .filter(answer -> last == null || answer.at().isAfter(last.plusSeconds(SAME_SECONDS)))
                .toList();
    }

    private Card played(
            UUID learner, Incoming card, String id, List<Incoming.Answer> answers, Card before, Preferences wanted) {
        Card state = before;
        for (Incoming.Answer answer : answers) {
            Instant last = state.reviewedAt();
            Review review = new Review(
                    ids.get(),
                    id,
                    request(card, answer),
                    Grade.values()[answer.grade() - 1],
                    state.phase(),
                    last == null ? 0 : wanted.days().between(last, answer.at()),
                    wanted.retention(),
                    List.of(),
                    answer.seconds(),
                    answer.at(),
                    false);
            reviews.add(learner, review);
            state = review.after(state, wanted.weights());
        }
        return state;
    }

    /** The same answer keeps its request: it counts once. */
    private static UUID request(Incoming card, Incoming.Answer answer) {
        String what = "anki %s %d %d"
                .formatted(card.guid(), card.number(), answer.at().toEpochMilli());
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
