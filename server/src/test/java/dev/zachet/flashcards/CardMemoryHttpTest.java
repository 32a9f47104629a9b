package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.learner.Days;
import dev.zachet.learner.Learners;
import dev.zachet.recall.Card;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import dev.zachet.recall.Weights;
import dev.zachet.testing.HttpScenario;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A made-up learner who forgets three times as fast as most. */
class CardMemoryHttpTest extends HttpScenario {
    private static final int DAYS = 160;
    private static final int CARDS = 120;
    private static final Days UTC = new Days(ZoneId.of("UTC"));
    private static final Fsrs BELIEF = new Fsrs(Weights.DEFAULT);
    private static final String CARD = "numbers.double.twice";

    @Autowired
    private Learners learners;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CardStates states;

    private final Random random = new Random(7);

    @Test
    void withFewReviewsTheDefaultWeightsStay() {
        JsonNode memory = memory();

        assertThat(memory.get("inUse").stringValue()).isEqualTo("default");
        assertThat(memory.get("wanted").intValue()).isEqualTo(500);
        assertThat(memory.get("fit").isNull()).isTrue();
        assertThat(http().post("/api/cards/memory/fit", "").status()).isEqualTo(409);
    }

    @Test
    void fittedWeightsDateAllCardsAnewAndCanBeDeclined() {
        UUID learner = forgetful();
        List<Card> before = standing(learner);

        assertThat(http().post("/api/cards/memory/fit", "").status()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !memory().get("running").booleanValue());

        JsonNode memory = memory();
        assertThat(memory.get("inUse").stringValue()).as(memory.toString()).isEqualTo("fitted");
        assertThat(memory.at("/fit/after").doubleValue())
                .isLessThan(memory.at("/fit/before").doubleValue());
        assertThat(standing(learner)).isNotEqualTo(before);

        assertThat(http().put("/api/cards/memory", "{\"fitted\": false}")
                        .json()
                        .get("inUse")
                        .stringValue())
                .isEqualTo("default");
        assertThat(standing(learner)).isEqualTo(before);
        assertThat(http().put("/api/cards/memory", "{\"fitted\": true}")
                        .json()
                        .get("inUse")
                        .stringValue())
                .isEqualTo("fitted");
        assertThat(standing(learner)).isNotEqualTo(before);
    }

    @Test
    void onceThereAreEnoughReviewsItFitsByItself() {
        forgetful();

        http().post(
                        "/api/cards/" + CARD + "/reviews",
                        "{\"grade\": 3, \"said\": [], \"seconds\": 10}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());

        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> memory().get("inUse").stringValue().equals("fitted"));
        assertThat(http().get("/api/learner/export").json().get("cardFits").size())
                .isEqualTo(1);
    }

    private JsonNode memory() {
        return http().get("/api/cards/memory").json();
    }

    private List<Card> standing(UUID learner) {
        List<Card> standing = new ArrayList<>();
        for (int card = 0; card < CARDS; card++) {
            standing.add(states.of(learner, "made-up." + card));
        }
        return standing;
    }

    private UUID forgetful() {
        UUID learner = learners.current().id();
        double[] values =
                Weights.DEFAULT.values().stream().mapToDouble(one -> one).toArray();
        for (int i = 0; i < 4; i++) {
            values[i] *= 0.3;
        }
        values[8] -= 0.9; // each recall strengthens his memory less
        Fsrs truth = new Fsrs(Weights.of(values));
        for (int card = 0; card < CARDS; card++) {
            play(learner, "made-up." + card, card * DAYS / (2 * CARDS), truth);
        }
        return learner;
    }

    private void play(UUID learner, String card, int begin, Fsrs truth) {
        Instant start = CLOCK.instant().minus(Duration.ofDays(DAYS));
        Grade grade = Grade.GOOD;
        Memory real = truth.first(grade);
        Memory thought = BELIEF.first(grade);
        Card state = CardStates.UNSEEN;
        int day = begin;
        int gap = 0;
        while (day < DAYS) {
            Instant at = start.plus(Duration.ofDays(day));
            Instant last = state.reviewedAt();
            Review review = new Review(
                    UUID.randomUUID(),
                    card,
                    UUID.randomUUID(),
                    grade,
                    state.phase(),
                    last == null ? 0 : UTC.between(last, at),
                    0.9,
                    List.of(),
                    5,
                    at,
                    false);
            reviews.add(learner, review);
            state = review.after(state, Weights.DEFAULT);
            if (gap > 0) {
                real = truth.next(real, gap, grade);
                thought = BELIEF.next(thought, gap, grade);
            }
            gap = (int) Math.max(1, Math.round(BELIEF.interval(thought, 0.9)));
            day += gap;
            grade = random.nextDouble() < truth.retrievability(real, gap) ? Grade.GOOD : Grade.AGAIN;
        }
        states.save(learner, card, state);
    }
}
