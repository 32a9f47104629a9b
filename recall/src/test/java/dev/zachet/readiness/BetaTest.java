package dev.zachet.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {
    /** For whole a and b the value is a binomial tail, summed here in exact fractions beforehand. */
    @ParameterizedTest
    @CsvSource({
        "2, 3, 0.5, 0.6875",
        "10, 4, 0.7, 0.420605645761",
        "1, 1, 0.3, 0.3",
        "40, 60, 0.45, 0.8462247976813987",
        "5, 200, 0.01, 0.05540973034281632",
        "0.5, 0.5, 0.25, 0.3333333333333333"
    })
    void knowsValuesThatAreKnownExactly(double a, double b, double x, double below) {
        assertThat(new Beta(a, b).below(x)).isCloseTo(below, within(1e-13));
        assertThat(new Beta(b, a).below(1 - x)).isCloseTo(1 - below, within(1e-13));
        assertThat(new Beta(a, b).quantile(below)).isCloseTo(x, within(1e-12));
    }

    @Property
    void isAPowerWhereFailuresAreOne(
            @ForAll @DoubleRange(min = 0.05, max = 500) double a, @ForAll @DoubleRange(min = 0, max = 1) double x) {
        assertThat(new Beta(a, 1).below(x)).isCloseTo(Math.pow(x, a), within(1e-11));
    }

    @Property
    void theQuantileHasItsProbabilityBelowIt(
            @ForAll @DoubleRange(min = 0.3, max = 300) double a,
            @ForAll @DoubleRange(min = 0.3, max = 300) double b,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        assertThat(new Beta(a, b).below(new Beta(a, b).quantile(probability))).isCloseTo(probability, within(1e-9));
    }

    @Property
    void theLogarithmOfGammaKeepsTheRecurrence(@ForAll @DoubleRange(min = 0.01, max = 100) double z) {
        assertThat(Beta.lnGamma(z + 1) - Beta.lnGamma(z)).isCloseTo(Math.log(z), within(1e-11));
        assertThat(Beta.lnGamma(5)).isCloseTo(Math.log(24), within(1e-13));
        assertThat(Beta.lnGamma(0.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-13));
    }
}
