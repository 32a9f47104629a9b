package dev.zachet.recall;

import java.util.Random;

/** Learners made up from a seed: each with weights of his own around the default ones. */
public final class Learners {
    private static final double SPREAD = 0.3;

    private Learners() {}

    /** Weights of one learner: each the default times a log-normal factor, within the bounds. */
    public static Weights weights(Random random) {
        double[] values = Weights.DEFAULT.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= Math.exp(SPREAD * random.nextGaussian());
        }
        double pace = Math.exp(2 * SPREAD * random.nextGaussian());
        for (int i = 0; i < 4; i++) {
            values[i] *= pace;
        }
        return Weights.clipped(values);
    }
}
