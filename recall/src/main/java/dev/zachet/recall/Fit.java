package dev.zachet.recall;

/** What came of fitting weights to a learner's reviews. */
public sealed interface Fit {
    /** The weights to use from now on. */
    Weights weights();

    /**
     * Weights that tell the learner's own reviews at least as well as the default ones.
     *
     * @param reviews they were fitted to
     * @param before the mean log loss of the default weights on them
     * @param after that of these weights
     */
    record Fitted(Weights weights, int reviews, double before, double after) implements Fit {}

    /**
     * There are too few reviews to fit anything; the default weights stay.
     *
     * @param reviews there are
     * @param wanted how many there must be
     */
    record TooFew(int reviews, int wanted) implements Fit {
        @Override
        public Weights weights() {
            return Weights.DEFAULT;
        }
    }
}
