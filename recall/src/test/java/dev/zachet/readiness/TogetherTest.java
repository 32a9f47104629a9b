package dev.zachet.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.zachet.readiness.Together.Part;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static Estimate estimate(double successes, double failures) {
        return Estimate.of(new Beta(successes, failures), 1);
    }

    @Test
    void itemsCountByTheirChanceToBeAsked() {
        Estimate together = Together.of(
                List.of(new Part(3, estimate(9, 1)), new Part(1, estimate(1, 9)), new Part(0, estimate(1, 1))));

        assertThat(together.mean()).isCloseTo(0.75 * 0.9 + 0.25 * 0.1, within(1e-12));
        assertThat(together.count()).isEqualTo(3);
    }

    @Test
    void manyItemsAreSurerTogetherThanEachAlone() {
        Estimate one = estimate(3, 3);
        Estimate together = Together.of(Collections.nCopies(25, new Part(1, one)));

        assertThat(together.variance()).isCloseTo(one.variance() / 25, within(1e-12));
        assertThat(together.high() - together.low()).isLessThan((one.high() - one.low()) / 4);
    }

    /** Chances drawn from the items' own distributions lie in the interval nine times of ten. */
    @Test
    void theIntervalCoversWhatItSays() {
        Random random = new Random(7);
        List<Part> parts = List.of(
                new Part(1, estimate(2, 3)),
                new Part(2, estimate(6, 2)),
                new Part(1, estimate(3, 9)),
                new Part(3, estimate(4, 4)),
                new Part(1, estimate(8, 3)));
        double[][] shapes = {{2, 3}, {6, 2}, {3, 9}, {4, 4}, {8, 3}};
        Estimate together = Together.of(parts);
        int inside = 0;
        int rounds = 2_000;
        for (int round = 0; round < rounds; round++) {
            double sum = 0;
            for (int item = 0; item < shapes.length; item++) {
                sum += parts.get(item).chance()
                        / 8
                        * new Beta(shapes[item][0], shapes[item][1]).quantile(random.nextDouble());
            }
            inside += sum >= together.low() && sum <= together.high() ? 1 : 0;
        }
        assertThat(inside / (double) rounds).isBetween(0.87, 0.93);
    }

    @Test
    void refusesItemsOfWhichNoneIsAsked() {
        assertThatThrownBy(() -> Together.of(List.of(new Part(0, estimate(1, 1)))))
                .hasMessage("no item has a chance to be asked");
    }
}
