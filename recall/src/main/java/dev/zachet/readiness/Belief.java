package dev.zachet.readiness;

/**
 * What is believed of a chance: an {@link Estimate} without its interval, which takes most of the time to find.
 *
 * @param mean the expected chance, 0 to 1
 * @param variance of the chance
 * @param count how many observations it rests on, without the prior
 */
public record Belief(double mean, double variance, double count) {
    public Belief {
        if (!(mean >= 0 && mean <= 1)) {
            throw new IllegalArgumentException("the mean must be 0 to 1: " + mean);
        }
        if (!(variance >= 0 && count >= 0)) {
            throw new IllegalArgumentException(
                    "variance and count must be 0 or more: %s, %s".formatted(variance, count));
        }
    }
}
