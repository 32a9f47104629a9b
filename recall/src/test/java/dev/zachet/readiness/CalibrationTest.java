package dev.zachet.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zachet.readiness.Calibration.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static List<Outcome> outcomes(int count, double shift, long seed) {
        Random random = new Random(seed);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double predicted = 0.1 + 0.8 * random.nextDouble();
            double truth = new Calibration(shift).of(predicted);
            outcomes.add(new Outcome(predicted, random.nextDouble() < truth ? 1 : 0));
        }
        return outcomes;
    }

    @Test
    void fewOutcomesChangeNothing() {
        assertThat(Calibration.of(Collections.nCopies(Calibration.LEAST - 1, new Outcome(0.9, 0))))
                .isEqualTo(Calibration.NONE);
    }

    @Test
    void manyOutcomesShowTheTrueShift() {
        for (double shift : new double[] {-1, 0, 0.7}) {
            assertThat(Calibration.of(outcomes(4_000, shift, 3)).shift()).isCloseTo(shift, within(0.12));
        }
    }

    @Test
    void theShiftGrowsWithTheNumberOfOutcomesThatAgree() {
        Outcome tooHigh = new Outcome(0.8, 0.5);
        double ten = Calibration.of(Collections.nCopies(10, tooHigh)).shift();
        double hundred = Calibration.of(Collections.nCopies(100, tooHigh)).shift();
        double full = -Math.log(0.8 / 0.2);

        assertThat(ten).isBetween(full, 0.0);
        assertThat(hundred).isBetween(full, ten);
    }

    @Property
    void aShiftKeepsTheOrderAndTheBounds(
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll @DoubleRange(min = -5, max = 5) double shift) {
        Calibration calibration = new Calibration(shift);

        assertThat(calibration.of(Math.min(one, other))).isBetween(0.0, calibration.of(Math.max(one, other)));
        assertThat(calibration.of(Math.max(one, other))).isLessThanOrEqualTo(1);
    }

    @Test
    void anEstimateMovesAsAWhole() {
        Estimate before = Estimate.of(new Beta(6, 4), 5);
        Estimate after = new Calibration(-0.5).of(before);

        assertThat(after.mean()).isLessThan(before.mean());
        assertThat(after.low()).isLessThan(before.low());
        assertThat(after.high()).isLessThan(before.high());
        assertThat(after.count()).isEqualTo(before.count());
        assertThat(new Calibration(0.5).of(after).mean()).isCloseTo(before.mean(), within(1e-12));
    }
}
