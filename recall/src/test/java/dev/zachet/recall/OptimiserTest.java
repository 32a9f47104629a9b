package dev.zachet.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OptimiserTest {
    private static final int LEARNERS = 4;

    private static Weights learner(int number) {
        return Learners.weights(new Random(100 + number));
    }

    private static List<History> histories(int learner, int cards, long seed) {
        return Histories.plain(Histories.of(learner(learner), cards, 120, seed));
    }

    private static Fit.Fitted fitted(List<History> histories) {
        if (Optimiser.fit(histories) instanceof Fit.Fitted fitted) {
            return fitted;
        }
        throw new AssertionError("too few reviews");
    }

    @Test
    void tellsOtherReviewsOfTheSameLearnerBetterThanTheDefault() {
        double saved = 0;
        for (int learner = 0; learner < LEARNERS; learner++) {
            Fit.Fitted fit = fitted(histories(learner, 200, 1));
            List<History> others = histories(learner, 400, 2);

            assertThat(fit.after()).isLessThan(fit.before());
            saved += Loss.of(Weights.DEFAULT, others) - Loss.of(fit.weights(), others);
        }
        assertThat(saved / LEARNERS).isGreaterThan(0.002);
    }

    @Test
    void isNeverWorseThanTheDefaultOnWhatItWasFittedTo() {
        List<History> ofTheDefault = Histories.plain(Histories.of(Weights.DEFAULT, 150, 120, 5));
        Fit.Fitted fit = fitted(ofTheDefault);

        assertThat(fit.after()).isLessThanOrEqualTo(fit.before());
        assertThat(fit.before()).isCloseTo(Loss.of(Weights.DEFAULT, ofTheDefault), within(1e-12));
        assertThat(fit.after()).isCloseTo(Loss.of(fit.weights(), ofTheDefault), within(1e-12));
    }

    @Test
    void staysWithinBoundsWhenEverythingOrNothingIsRecalled() {
        for (Grade grade : List.of(Grade.AGAIN, Grade.EASY)) {
            History history = new History(
                    List.of(new Review(0, grade), new Review(3, grade), new Review(20, grade), new Review(100, grade)));
            Fit.Fitted fit = fitted(java.util.Collections.nCopies(150, history));

            assertThat(Weights.of(fit.weights().toArray())).isEqualTo(fit.weights());
            assertThat(fit.after()).isLessThan(fit.before());
        }
    }

    @Test
    void theSameReviewsGiveTheSameWeights() {
        List<History> histories = histories(0, 120, 3);

        assertThat(Optimiser.fit(histories)).isEqualTo(Optimiser.fit(histories));
    }

    @Test
    void tooFewReviewsChangeNothing() {
        List<History> few = histories(0, 20, 4);
        int telling = few.stream().mapToInt(History::telling).sum();

        assertThat(telling).isBetween(1, Optimiser.LEAST_REVIEWS - 1);
        assertThat(Optimiser.fit(few)).isEqualTo(new Fit.TooFew(telling, Optimiser.LEAST_REVIEWS));
        assertThat(Optimiser.fit(List.of()).weights()).isEqualTo(Weights.DEFAULT);
    }

    @Test
    void firstStabilitiesMoveTowardsTheTrueOnes() {
        double[] values = Weights.DEFAULT.toArray();
        for (int i = 0; i < 4; i++) {
            values[i] *= 0.5;
        }
        List<History> histories = Histories.plain(Histories.of(Weights.of(values), 2_000, 60, 6));
        double[] fitted = new FirstStabilities(histories).fitted();

        for (int i = 0; i < 4; i++) {
            assertThat(fitted[i]).isCloseTo(values[i], within(values[i] * 0.35));
        }
    }

    @Test
    void theSlopedModelIsTheModel() {
        for (int learner = 0; learner < LEARNERS; learner++) {
            List<History> histories = histories(learner, 30, 7);
            assertThat(Loss.sloped(learner(learner), histories).mean())
                    .isCloseTo(Loss.of(learner(learner), histories), within(1e-12));
        }
    }

    @Test
    void slopesAreWhatSmallStepsShow() {
        double step = 1e-6;
        List<History> histories = histories(1, 60, 8);
        double[] inside = Weights.DEFAULT.toArray();
        for (int i = 0; i < inside.length; i++) {
            inside[i] = 1.1 * inside[i] + (i == 7 ? 0.05 : 0);
        }
        Weights weights = Weights.of(inside);
        double[] gradient = Loss.sloped(weights, histories).gradient();

        for (int i = 0; i < Weights.COUNT; i++) {
            double[] up = weights.toArray();
            double[] down = weights.toArray();
            up[i] += step;
            down[i] -= step;
            double slope = (Loss.of(Weights.of(up), histories) - Loss.of(Weights.of(down), histories)) / (2 * step);
            assertThat(gradient[i]).as("w%d", i).isCloseTo(slope, within(1e-6 + 1e-4 * Math.abs(slope)));
        }
    }
}
