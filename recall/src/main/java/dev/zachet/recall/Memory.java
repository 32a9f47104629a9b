package dev.zachet.recall;

/**
 * What is left of a card in memory.
 *
 * @param stability days after which the chance of recall has fallen to 0.9; {@value #LEAST_STABILITY} to {@value
 *     #LARGEST_STABILITY}
 * @param difficulty how hard it is to make stability grow; 1 to 10
 */
public record Memory(double stability, double difficulty) {
    static final double LEAST_STABILITY = 0.001;
    static final double LARGEST_STABILITY = 36_500;

    public Memory {
        if (!(stability >= LEAST_STABILITY && stability <= LARGEST_STABILITY)) {
            throw new IllegalArgumentException(
                    "stability must be %s to %s days: %s".formatted(LEAST_STABILITY, LARGEST_STABILITY, stability));
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty must be 1 to 10: " + difficulty);
        }
    }
}
