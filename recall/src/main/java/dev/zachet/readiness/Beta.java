package dev.zachet.readiness;

/**
 * The beta distribution of a chance.
 *
 * @param successes over 0, called a
 * @param failures over 0, called b
 */
record Beta(double successes, double failures) {
    private static final double HALF_LN_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double TINY = 1e-300;
    private static final double CLOSE = 1e-15;
    private static final int TERMS = 10_000;
    private static final int HALVINGS = 60;
    private static final int LARGE = 15;

    Beta {
        if (!(successes > 0 && failures > 0 && successes + failures < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a and b must be over 0: %s, %s".formatted(successes, failures));
        }
    }

    double mean() {
        return successes / (successes + failures);
    }

    double variance() {
        double count = successes + failures;
        return successes * failures / (count * count * (count + 1));
    }

    /** The value, 0 to 1, that the chance is under with this probability; found by halving. */
    double quantile(double probability) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability that the chance is under x: the regularised incomplete beta function I_x(a, b). */
    double below(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        // the fraction converges fast on this side; on the other I_x(a, b) = 1 − I_{1−x}(b, a), DLMF 8.17.4
        return x < (successes + 1) / (successes + failures + 2)
                ? fraction(successes, failures, x)
                : 1 - fraction(failures, successes, 1 - x);
    }

    /** DLMF 8.17.22 (https://dlmf.nist.gov/8.17.E22), evaluated from the front by the modified Lentz method. */
    private static double fraction(double a, double b, double x) {
        double front = a * Math.log(x) + b * Math.log1p(-x) - Math.log(a) - lnBeta(a, b);
        double c = 1;
        double d = 0;
        double value = 1;
        for (int term = 1; term < TERMS; term++) {
            double coefficient = coefficient(a, b, x, term);
            d = 1 / away(1 + coefficient * d);
            c = away(1 + coefficient / c);
            value *= c * d;
            if (Math.abs(c * d - 1) < CLOSE) {
                break;
            }
        }
        return Math.exp(front) / value;
    }

    private static double coefficient(double a, double b, double x, int term) {
        int m = term / 2;
        return term % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double lnBeta(double a, double b) {
        return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
    }

    /** Stirling's series, DLMF 5.11.1, after moving the argument up by Γ(z+1) = z·Γ(z). */
    static double lnGamma(double argument) {
        double z = argument;
        double down = 0;
        while (z < LARGE) {
            down += Math.log(z);
            z++;
        }
        double square = 1 / (z * z);
        double series = (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0)))) / z;
        return (z - 0.5) * Math.log(z) - z + HALF_LN_TWO_PI + series - down;
    }
}
