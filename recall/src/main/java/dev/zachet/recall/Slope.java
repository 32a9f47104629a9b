package dev.zachet.recall;

/** A number with its slopes along the 21 weights: a dual number, so that a formula yields its gradient as it is computed. */
final class Slope {
    final double value;
    private final double[] along;

    private Slope(double value, double[] along) {
        this.value = value;
        this.along = along;
    }

    static Slope constant(double value) {
        return new Slope(value, new double[Weights.COUNT]);
    }

    /** The weight of this number itself. */
    static Slope weight(Weights weights, int number) {
        double[] along = new double[Weights.COUNT];
        along[number] = 1;
        return new Slope(weights.get(number), along);
    }

    double along(int weight) {
        return along[weight];
    }

    /** A function of this number, and of none other, with this value and this derivative. */
    private Slope through(double newValue, double derivative) {
        double[] slopes = new double[along.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = derivative * along[i];
        }
        return new Slope(newValue, slopes);
    }

    private Slope with(Slope other, double newValue, double derivative, double otherDerivative) {
        double[] slopes = new double[along.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = derivative * along[i] + otherDerivative * other.along[i];
        }
        return new Slope(newValue, slopes);
    }

    Slope plus(Slope other) {
        return with(other, value + other.value, 1, 1);
    }

    Slope plus(double other) {
        return new Slope(value + other, along);
    }

    Slope minus(Slope other) {
        return with(other, value - other.value, 1, -1);
    }

    Slope times(Slope other) {
        return with(other, value * other.value, other.value, value);
    }

    Slope times(double other) {
        return through(value * other, other);
    }

    Slope over(Slope other) {
        double quotient = value / other.value;
        return with(other, quotient, 1 / other.value, -quotient / other.value);
    }

    Slope exp() {
        double power = Math.exp(value);
        return through(power, power);
    }

    /** This number, over 0, to the power of another. */
    Slope power(Slope exponent) {
        double power = Math.pow(value, exponent.value);
        return with(exponent, power, exponent.value * power / value, power * Math.log(value));
    }

    Slope least(Slope other) {
        return value <= other.value ? this : other;
    }

    /** Within bounds; at a bound nothing moves it. */
    Slope clamp(double low, double high) {
        return value < low ? constant(low) : value > high ? constant(high) : this;
    }
}
