package dev.zachet.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.recall.Trial.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final int DAYS = 160;

    @Test
    void findsWeightsThatTellLaterReviewsOfAnUnusualLearnerBetter() {
        Trial.Tried tried = tried(cards(forgetful(), 200));

        assertThat(tried.better()).isTrue();
        assertThat(tried.after()).isLessThan(tried.before() - 0.01);
        assertThat(tried.later())
                .isBetween((tried.reviews() + tried.later()) / 6, (tried.reviews() + tried.later()) / 4);
    }

    @Test
    void theWeightsHaveNotSeenWhatTheyAreTriedOn() {
        List<Dated> cards = cards(forgetful(), 200);
        Trial.Tried tried = tried(cards);
        int last = cards.stream().mapToInt(card -> card.days().getLast()).max().orElseThrow();
        List<Dated> otherwise =
                cards.stream().map(card -> flipped(card, last - 1)).toList();

        assertThat(otherwise).isNotEqualTo(cards);
        assertThat(tried(otherwise).weights()).isEqualTo(tried.weights());
        assertThat(tried(otherwise).after()).isNotEqualTo(tried.after());
    }

    @Test
    void sometimesTheDefaultWeightsAreAsGood() {
        int better = 0;
        for (int seed = 0; seed < 8; seed++) {
            better +=
                    tried(dated(Histories.of(Weights.DEFAULT, 120, DAYS, seed))).better() ? 1 : 0;
        }
        assertThat(better).isLessThan(8);
    }

    @Test
    void fewReviewsAreTooFew() {
        List<Dated> few = cards(forgetful(), 15);

        assertThat(Trial.of(few)).isInstanceOf(Trial.TooFew.class);
        assertThat(Trial.of(List.of())).isEqualTo(new Trial.TooFew(0, Trial.LEAST_REVIEWS));
    }

    @Test
    void theSameReviewsHaveTheSameOutcome() {
        List<Dated> cards = cards(Learners.weights(new Random(3)), 150);

        assertThat(Trial.of(cards)).isEqualTo(Trial.of(cards));
    }

    private static Weights forgetful() {
        double[] values = Weights.DEFAULT.toArray();
        for (int i = 0; i < 4; i++) {
            values[i] *= 0.3;
        }
        values[8] -= 0.9; // each recall strengthens his memory less
        return Weights.of(values);
    }

    private static List<Dated> cards(Weights weights, int count) {
        return dated(Histories.of(weights, count, DAYS, 11));
    }

    private static List<Dated> dated(List<Histories.Dated> cards) {
        return cards.stream()
                .map(card -> new Dated(card.history(), card.days()))
                .toList();
    }

    private static Dated flipped(Dated card, int from) {
        List<Review> reviews = new ArrayList<>(card.history().reviews());
        for (int at = 1; at < reviews.size(); at++) {
            if (card.days().get(at) >= from) {
                Review review = reviews.get(at);
                reviews.set(at, new Review(review.days(), review.grade().recalled() ? Grade.AGAIN : Grade.GOOD));
            }
        }
        return new Dated(new History(reviews), card.days());
    }

    private static Trial.Tried tried(List<Dated> cards) {
        if (Trial.of(cards) instanceof Trial.Tried tried) {
            return tried;
        }
        throw new AssertionError("too few reviews");
    }
}
