package dev.zachet.testing;

import java.util.Locale;

/** A mean with the half-width of its 95 % interval (normal approximation). */
public record Interval(double mean, double half) {
    private static final double NORMAL_95 = 1.96;

    /** Of independent values, two or more. */
    public static Interval of(double... values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Interval(mean, NORMAL_95 * Math.sqrt(squares / (values.length - 1) / values.length));
    }

    /** Of the differences, pair by pair. */
    public static Interval ofDifferences(double[] values, double[] others) {
        double[] differences = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            differences[i] = values[i] - others[i];
        }
        return of(differences);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f ± %.4f", mean, half);
    }
}
