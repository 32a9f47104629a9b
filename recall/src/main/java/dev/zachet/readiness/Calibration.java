package dev.zachet.readiness;

import java.util.List;

/**
 * How far predictions have been off, as one shift of their log-odds.
 *
 * <p>The shift δ maximises Σ [y·ln σ(logit p + δ) + (1−y)·ln(1 − σ(logit p + δ))] − δ²/(2τ²) over predicted chances p and
 * outcomes y. The last term holds it near 0 until there are many outcomes; under {@value #LEAST} there is none.
 *
 * @param shift of the log-odds, 0 for none
 */
public record Calibration(double shift) {
    /** Predictions are taken as they are. */
    public static final Calibration NONE = new Calibration(0);
    /** Outcomes that there must be at least. */
    public static final int LEAST = 8;

    private static final double SPREAD = 0.5;
    private static final double FARTHEST = 5;
    private static final double CERTAIN = 0.01;
    private static final int HALVINGS = 60;

    public Calibration {
        if (!(Math.abs(shift) <= FARTHEST)) {
            throw new IllegalArgumentException("the shift must be -%s to %s: %s".formatted(FARTHEST, FARTHEST, shift));
        }
    }

    /**
     * A prediction with what became of it.
     *
     * @param predicted the chance, 0 to 1
     * @param score what was reached, 0 to 1
     */
    public record Outcome(double predicted, double score) {
        public Outcome {
            if (!(predicted >= 0 && predicted <= 1 && score >= 0 && score <= 1)) {
                throw new IllegalArgumentException(
                        "predicted and score must be 0 to 1: %s, %s".formatted(predicted, score));
            }
        }
    }

    /** The shift that fits these outcomes best. */
    public static Calibration of(List<Outcome> outcomes) {
        if (outcomes.size() < LEAST) {
            return NONE;
        }
        double low = -FARTHEST;
        double high = FARTHEST;
        // the slope falls throughout, so that its zero can be found by halving
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(outcomes, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Calibration((low + high) / 2);
    }

    private static double slope(List<Outcome> outcomes, double shift) {
        double slope = -shift / (SPREAD * SPREAD);
        for (Outcome outcome : outcomes) {
            double predicted = Math.clamp(outcome.predicted(), CERTAIN, 1 - CERTAIN);
            slope += outcome.score() - shifted(predicted, shift);
        }
        return slope;
    }

    /** A chance as the outcomes so far make it. */
    public double of(double chance) {
        return chance <= 0 || chance >= 1 || shift == 0 ? chance : shifted(chance, shift);
    }

    /** A belief as the outcomes so far make it; its variance by the slope of the shift at the mean. */
    public Belief of(Belief belief) {
        double mean = belief.mean();
        double moved = of(mean);
        double slope = mean <= 0 || mean >= 1 ? 1 : moved * (1 - moved) / (mean * (1 - mean));
        return new Belief(moved, belief.variance() * slope * slope, belief.count());
    }

    /** An estimate as the outcomes so far make it. */
    public Estimate of(Estimate estimate) {
        Belief moved = of(estimate.belief());
        return new Estimate(
                moved.mean(),
                Math.min(moved.mean(), of(estimate.low())),
                Math.max(moved.mean(), of(estimate.high())),
                moved.variance(),
                moved.count());
    }

    private static double shifted(double chance, double shift) {
        return 1 / (1 + Math.exp(-(Math.log(chance / (1 - chance)) + shift)));
    }
}
