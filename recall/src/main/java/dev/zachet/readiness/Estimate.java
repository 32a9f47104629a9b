package dev.zachet.readiness;

/**
 * A chance, and how sure one can be of it.
 *
 * @param mean the expected chance, 0 to 1
 * @param low the lower end of the 90 % interval
 * @param high its upper end
 * @param variance of the chance
 * @param count how many observations it rests on, without the prior
 */
public record Estimate(double mean, double low, double high, double variance, double count) {
    static final double TAIL = 0.05;
    /** The 95 % quantile of the standard normal distribution. */
    static final double NORMAL_TAIL = 1.6448536269514722;

    public Estimate {
        if (!(low >= 0 && low <= mean && mean <= high && high <= 1)) {
            throw new IllegalArgumentException("0 ≤ %s ≤ %s ≤ %s ≤ 1 does not hold".formatted(low, mean, high));
        }
        if (!(variance >= 0 && count >= 0)) {
            throw new IllegalArgumentException(
                    "variance and count must be 0 or more: %s, %s".formatted(variance, count));
        }
    }

    /** The same without the interval. */
    public Belief belief() {
        return new Belief(mean, variance, count);
    }

    static Estimate of(Beta beta, double count) {
        double mean = beta.mean();
        // where nearly all the weight lies at one end the mean leaves the interval; it is widened to hold it
        double low = Math.min(mean, beta.quantile(TAIL));
        double high = Math.max(mean, beta.quantile(1 - TAIL));
        return new Estimate(mean, low, high, beta.variance(), count);
    }

    static Estimate normal(double mean, double variance, double count) {
        double half = NORMAL_TAIL * Math.sqrt(variance);
        return new Estimate(mean, Math.max(0, mean - half), Math.min(1, mean + half), variance, count);
    }
}
