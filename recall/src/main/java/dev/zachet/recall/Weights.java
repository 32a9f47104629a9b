package dev.zachet.recall;

import java.util.Arrays;
import java.util.List;

/**
 * The 21 parameters of FSRS-6, w0 to w20.
 *
 * <p>A vector's length is its version: 21 is FSRS-6. Bounds are those of the reference optimiser (open-spaced-repetition,
 * fsrs-rs {@code parameter_clipper}).
 */
public final class Weights {
    /** How many there are. */
    public static final int COUNT = 21;

    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1
    };
    private static final double[] LARGEST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /** Those of ts-fsrs 5.4: fitted on the public data set of about ten thousand Anki users. */
    public static final Weights DEFAULT = of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /**
     * Weights of these values.
     *
     * @throws IllegalArgumentException where there are not 21, or one is outside its bounds: the message names it
     */
    public static Weights of(double... values) {
        if (values.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has %d weights, not %d".formatted(COUNT, values.length));
        }
        for (int i = 0; i < COUNT; i++) {
            if (!(values[i] >= LEAST[i] && values[i] <= LARGEST[i])) {
                throw new IllegalArgumentException(
                        "w%d must be %s to %s: %s".formatted(i, LEAST[i], LARGEST[i], values[i]));
            }
        }
        return new Weights(values.clone());
    }

    /** The nearest allowed weights; where a value is no number, the default. */
    static Weights clipped(double... values) {
        double[] clipped = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double value = Double.isNaN(values[i]) ? DEFAULT.values[i] : values[i];
            clipped[i] = Math.clamp(value, LEAST[i], LARGEST[i]);
        }
        return new Weights(clipped);
    }

    /** The weight of this number, 0 to 20. */
    public double get(int number) {
        return values[number];
    }

    /** All of them, in order. */
    public List<Double> values() {
        return Arrays.stream(values).boxed().toList();
    }

    double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && Arrays.equals(values, weights.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
