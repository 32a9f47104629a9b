package dev.zachet.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.growth.Reading.Doubt;
import dev.zachet.growth.Reading.Known;
import dev.zachet.growth.Reading.Unclear;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** What is read from curves of known growth, with the noise of a busy machine, which only ever adds. */
class ReadingsPropertiesTest {
    private static final double NOISE = 0.08;

    @Property(tries = 300)
    void aPowerIsReadAsItsBucket(
            @ForAll @IntRange(min = 1, max = 3) int power,
            @ForAll @DoubleRange(min = 1e-8, max = 1e-6) @Scale(9) double cost,
            @ForAll long seed) {
        Curve curve = curve(size -> cost * Math.pow(size, power), seed, 1e-4, 1);
        Bucket expected = List.of(Bucket.LINEAR, Bucket.QUADRATIC, Bucket.CUBIC).get(power - 1);

        assertThat(Readings.time(curve, new Curve(List.of()), 1, false))
                .isIn(new Known(expected), new Unclear(Doubt.TOO_FEW_SIZES));
    }

    @Property(tries = 300)
    void aLogarithmDoesNotMakeItAnotherBucket(@ForAll long seed) {
        Curve curve = curve(size -> 2e-7 * size * Math.log(size), seed, 1e-4, 1);

        assertThat(Readings.time(curve, new Curve(List.of()), 1, false)).isEqualTo(new Known(Bucket.LINEAR));
    }

    @Property(tries = 300)
    void noiseNeverContradictsATrueClaim(@ForAll @DoubleRange(min = 0, max = 0.5) double noise, @ForAll long seed) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int size = 1024; size <= 131_072; size *= 2) {
            points.add(new Point(size, 2e-7 * size * (1 + noise * random.nextDouble())));
        }

        Reading reading = Readings.time(new Curve(points), new Curve(List.of()), 1, false);

        assertThat(Agreement.of(Bucket.LINEAR, reading)).isNotEqualTo(Agreement.CONTRADICTED);
    }

    @Property(tries = 100)
    void theMachineIsTakenOutByTheReference(@ForAll @DoubleRange(min = 0, max = 0.4) double caches, @ForAll long seed) {
        Curve reference = curve(size -> 1e-7 * Math.pow(size, 1 + caches), seed, 1e-4, 1);
        Curve curve = curve(size -> 3e-7 * Math.pow(size, 1 + caches), seed + 1, 1e-4, 1);

        assertThat(Readings.time(curve, reference, 1, false)).isEqualTo(new Known(Bucket.LINEAR));
    }

    @Property(tries = 100)
    void aReferenceThatRisesTooLittleAddsNothing(@ForAll @DoubleRange(min = 0.4, max = 0.9) double power) {
        Curve reference = curve(size -> 1e-5 * Math.pow(size, power), 3, 1e-4, 1);
        Curve curve = curve(size -> 3e-7 * Math.pow(size, 1.2), 4, 1e-4, 1);

        assertThat(Readings.time(curve, reference, 1, false)).isEqualTo(new Known(Bucket.LINEAR));
    }

    @Test
    void whatOnePointLessWouldChangeIsNotTold() {
        Curve curve = new Curve(List.of(
                new Point(1024, 0.001), new Point(1290, 0.00165), new Point(1625, 0.00223), new Point(2048, 0.00201)));

        assertThat(Readings.time(curve, new Curve(List.of()), 1, false)).isEqualTo(new Unclear(Doubt.NOISY));
    }

    @Test
    void whatRisesTowardsTheEndIsNotTold() {
        Curve curve = curve(size -> 1e-6 * size + 7e-11 * size * size, 7, 1e-3, 0.3);

        assertThat(Readings.time(curve, new Curve(List.of()), 1, false)).isEqualTo(new Unclear(Doubt.BETWEEN));
    }

    @Test
    void closeSizesAreEnoughForCubicGrowth() {
        List<Point> points = new ArrayList<>();
        for (double size = 102; size <= 300; size *= 1.26) {
            points.add(new Point((int) size, 5e-9 * Math.pow((int) size, 3)));
        }

        assertThat(Readings.time(new Curve(points), new Curve(List.of()), 1, false))
                .isEqualTo(new Known(Bucket.CUBIC));
    }

    @Test
    void aListOfAFewHundredIsStillLinearMemory() {
        List<Point> points = new ArrayList<>();
        for (double size = 102; size <= 450; size *= 1.26) {
            points.add(new Point((int) size, 56 + 8 * (int) size));
        }

        assertThat(Readings.memory(new Curve(points))).isEqualTo(new Known(Bucket.LINEAR));
    }

    @Test
    void whatIsAllocatedOnceDoesNotHideGrowth() {
        List<Point> points = new ArrayList<>();
        for (double size = 102; size <= 330; size *= 1.26) {
            points.add(new Point((int) size, 860 + 8 * (int) size));
        }

        assertThat(Readings.memory(new Curve(points))).isEqualTo(new Known(Bucket.LINEAR));
    }

    @Test
    void whatIsThereFromTheStartIsSetAsideWhereItHidesGrowth() {
        Curve curve = new Curve(List.of(
                new Point(3, 848),
                new Point(6, 936),
                new Point(12, 1_110),
                new Point(24, 1_340),
                new Point(48, 1_990),
                new Point(96, 2_870)));

        assertThat(Readings.memory(curve)).isEqualTo(new Known(Bucket.LINEAR));
    }

    @Test
    void aStartThatWaversMakesNoGrowth() {
        Curve curve = new Curve(List.of(
                new Point(128, 5_620),
                new Point(256, 5_840),
                new Point(512, 3_490),
                new Point(1024, 7_450),
                new Point(2048, 16_000),
                new Point(4096, 36_700),
                new Point(8192, 66_800)));

        assertThat(Readings.memory(curve)).isEqualTo(new Known(Bucket.LINEAR));
    }

    @Test
    void aTableThatOutweighsWhatGrowsIsNotTakenForConstant() {
        Curve curve = new Curve(
                List.of(new Point(128, 8_370), new Point(256, 9_370), new Point(512, 7_160), new Point(1024, 15_500)));

        assertThat(Readings.memory(curve)).isEqualTo(new Unclear(Doubt.BETWEEN));
    }

    @Test
    void memoryInStepsBetweenTwoBucketsIsNotTold() {
        Curve curve = new Curve(List.of(
                new Point(1024, 9_000), new Point(2048, 9_000), new Point(4096, 18_000), new Point(8192, 27_000)));

        assertThat(Readings.memory(curve)).isEqualTo(new Unclear(Doubt.BETWEEN));
    }

    @Test
    void aPowerBetweenTwoBucketsIsNotTold() {
        Curve curve = curve(size -> 1e-7 * Math.pow(size, 1.5), 7, 1e-4, 1);

        assertThat(Readings.time(curve, new Curve(List.of()), 1, false)).isEqualTo(new Unclear(Doubt.BETWEEN));
    }

    @Test
    void doublingWithEachElementIsExponential() {
        List<Point> points = new ArrayList<>();
        for (int size = 10; size <= 20; size++) {
            points.add(new Point(size, 2e-7 * Math.pow(2, size)));
        }

        assertThat(Readings.time(new Curve(points), new Curve(List.of()), 1, false))
                .isEqualTo(new Known(Bucket.EXPONENTIAL));
    }

    @Test
    void fewPointsSayNothing() {
        Curve curve = new Curve(List.of(new Point(1, 1), new Point(2, 2), new Point(4, 4)));

        assertThat(Readings.time(curve, curve, 1, false)).isEqualTo(new Unclear(Doubt.TOO_FEW_SIZES));
        assertThat(Readings.memory(curve)).isEqualTo(new Unclear(Doubt.TOO_FEW_SIZES));
    }

    @Test
    void wildPointsSayNothing() {
        Curve curve = new Curve(
                List.of(new Point(1024, 0.01), new Point(2048, 0.04), new Point(4096, 0.02), new Point(8192, 0.09)));

        assertThat(Readings.time(curve, new Curve(List.of()), 1, false)).isEqualTo(new Unclear(Doubt.NOISY));
    }

    @Test
    void aFewBytesMoreAreStillConstantMemory() {
        Curve curve = curve(size -> 300 + Math.log(size) * 28, 3, 0, 1e9);

        assertThat(Readings.memory(curve)).isEqualTo(new Known(Bucket.CONSTANT));
    }

    @Test
    void memoryIsReadByItsGrowth() {
        assertThat(Readings.memory(curve(size -> 8.0 * size, 3, 0, 1e9))).isEqualTo(new Known(Bucket.LINEAR));
        assertThat(Readings.memory(curve(size -> 4.0 * size * size, 3, 0, 1e12)))
                .isEqualTo(new Known(Bucket.QUADRATIC));
    }

    private static Curve curve(DoubleUnaryOperator value, long seed, double from, double to) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int size = 64; size <= 131_072; size *= 2) {
            double y = value.applyAsDouble(size) * (1 + NOISE * random.nextDouble());
            if (y >= from && y <= to) {
                points.add(new Point(size, y));
            }
        }
        return new Curve(points);
    }
}
