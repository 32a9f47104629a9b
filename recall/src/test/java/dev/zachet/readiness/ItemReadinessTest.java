package dev.zachet.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ItemReadinessTest {
    private final Model model = Model.USUAL;
    private final ItemReadiness readiness = new ItemReadiness(model);

    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.of(Source.values()),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(true, false),
                        Arbitraries.doubles().between(0, 400))
                .as(Fact::new);
    }

    @Provide
    Arbitrary<List<Fact>> manyFacts() {
        return facts().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Double>> recalls() {
        return Arbitraries.doubles().between(0, 1).list().ofMaxSize(20);
    }

    private Estimate estimate(List<Fact> facts) {
        return readiness.read(Demand.USUAL, facts, List.of()).estimate();
    }

    private static List<Fact> and(List<Fact> facts, Fact... more) {
        List<Fact> all = new ArrayList<>(facts);
        Collections.addAll(all, more);
        return all;
    }

    private static Fact solved(double days) {
        return new Fact(Source.EXERCISE, 1, 1, true, days);
    }

    @Test
    void withoutEvidenceThereIsOnlyAGuess() {
        Reading reading = readiness.read(Demand.HIGH, List.of(), List.of());

        assertThat(reading).isInstanceOf(Reading.TooLittle.class);
        assertThat(reading.estimate().mean()).isCloseTo(0.2, within(1e-12));
        assertThat(reading.estimate().count()).isZero();
    }

    @Test
    void oneExerciseSolvedAloneIsEnoughToSaySomething() {
        Reading reading = readiness.read(Demand.USUAL, List.of(solved(0)), List.of());

        assertThat(reading).isInstanceOf(Reading.Known.class);
        assertThat(reading.estimate().mean()).isCloseTo((0.3 * 2 + 2) / 4, within(1e-12));
    }

    @Property
    void aSuccessNeverLowersTheMeanAndAFailureNeverRaisesIt(
            @ForAll("manyFacts") List<Fact> facts,
            @ForAll("recalls") List<Double> recalls,
            @ForAll Source source,
            @ForAll @DoubleRange(min = 0, max = 200) double days) {
        double before = readiness.read(Demand.USUAL, facts, recalls).estimate().mean();
        Fact success = new Fact(source, 1, 1, true, days);
        Fact failure = new Fact(source, 0, 1, true, days);

        assertThat(readiness
                        .read(Demand.USUAL, and(facts, success), recalls)
                        .estimate()
                        .mean())
                .isGreaterThanOrEqualTo(before - 1e-12);
        assertThat(readiness
                        .read(Demand.USUAL, and(facts, failure), recalls)
                        .estimate()
                        .mean())
                .isLessThanOrEqualTo(before + 1e-12);
    }

    @Property
    void estimatesStayWithinTheirBounds(
            @ForAll("manyFacts") List<Fact> facts, @ForAll("recalls") List<Double> recalls, @ForAll Demand demand) {
        Estimate estimate = readiness.read(demand, facts, recalls).estimate();

        assertThat(estimate.mean()).isBetween(0.0, 1.0);
        assertThat(estimate.low()).isBetween(0.0, estimate.mean());
        assertThat(estimate.high()).isBetween(estimate.mean(), 1.0);
    }

    @Property
    void anOlderFactCountsLess(
            @ForAll @DoubleRange(min = 0, max = 300) double days,
            @ForAll @DoubleRange(min = 1, max = 300) double more) {
        Estimate newer = estimate(List.of(solved(days)));
        Estimate older = estimate(List.of(solved(days + more)));

        assertThat(older.count()).isLessThan(newer.count());
        assertThat(older.mean()).isLessThan(newer.mean());
    }

    @Test
    void aFactCountsHalfAfterTheHalfLife() {
        assertThat(estimate(List.of(solved(model.halfLife()))).count())
                .isCloseTo(estimate(List.of(solved(0))).count() / 2, within(1e-12));
    }

    @Property
    void theIntervalShrinksWithEvidenceThatAgrees(@ForAll @IntRange(min = 1, max = 30) int count) {
        Fact expected = new Fact(Source.EXERCISE, 0.3, 1, true, 0);
        Estimate few = estimate(Collections.nCopies(count, expected));
        Estimate many = estimate(Collections.nCopies(count + 1, expected));

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        assertThat(many.mean()).isCloseTo(few.mean(), within(1e-12));
    }

    @Test
    void aSuccessWithHintsCountsLess() {
        Fact helped = new Fact(Source.EXERCISE, 1, 1, false, 0);

        assertThat(estimate(List.of(helped)).mean())
                .isLessThan(estimate(List.of(solved(0))).mean());
    }

    @Property(tries = 100)
    void weakSourcesAloneNeverConvince(@ForAll @IntRange(min = 1, max = 500) int count, @ForAll Demand demand) {
        for (Source source : Source.values()) {
            if (source.weak()) {
                List<Fact> facts = Collections.nCopies(count, new Fact(source, 1, 1, true, 0));
                Reading reading = readiness.read(demand, facts, List.of());
                assertThat(reading).isInstanceOf(Reading.TooLittle.class);
                assertThat(reading.estimate().low()).isLessThanOrEqualTo(Model.WEAK_LOWER_BOUND);
            }
        }
    }

    @Property
    void cardsTogetherAreWorthNoMoreThanTheirCap(@ForAll("recalls") List<Double> recalls) {
        assertThat(readiness.read(Demand.BASIC, List.of(), recalls).estimate().count())
                .isLessThanOrEqualTo(model.cards() + 1e-12);
    }

    @Property
    void aBeliefIsTheEstimateWithoutItsInterval(
            @ForAll("manyFacts") List<Fact> facts, @ForAll("recalls") List<Double> recalls, @ForAll Demand demand) {
        Reading reading = readiness.read(demand, facts, recalls);
        Belief belief = readiness.believe(demand, facts, recalls);

        assertThat(belief).isEqualTo(reading.estimate().belief());
        assertThat(readiness.enough(belief)).isEqualTo(reading instanceof Reading.Known);
    }

    @Test
    void refusesAModelInWhichWeakFactsConvince() {
        assertThatThrownBy(
                        () -> new Model(model.priors(), model.priorCount(), model.counts(), 45, 0.5, 0.25, 3, 2, 1.5))
                .hasMessageContaining("never be enough alone");
        assertThatThrownBy(
                        () -> new Model(model.priors(), model.priorCount(), model.counts(), 45, 0.5, 0.25, 3, 20, 30))
                .hasMessageContaining("would lift the lower bound");
    }
}
