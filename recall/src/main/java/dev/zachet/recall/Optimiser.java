package dev.zachet.recall;

import java.util.List;

/**
 * Fits the weights to a learner's own reviews.
 *
 * <p>First the four initial stabilities ({@link FirstStabilities}), then all 21 by Adam on the mean log loss plus Σ (w −
 * w_start)²/σ² / n, the pull of the reference optimiser (fsrs-rs), with its spreads σ between learners. Weights stay within
 * their bounds. The same reviews always give the same weights.
 */
public final class Optimiser {
    /** Fewer reviews than this, each a day or more after the one before, say too little. */
    public static final int LEAST_REVIEWS = 400;

    /** How much each weight varies between learners: {@code PARAMS_STDDEV} of fsrs-rs. */
    private static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    private static final int STEPS = 120;
    private static final double PACE = 0.06;
    private static final int STABILITIES = 4;
    private static final double PART_OF_STABILITY = 0.3;
    private static final double MOMENTUM = 0.9;
    private static final double SQUARES = 0.99;
    private static final double TINY = 1e-12;

    private Optimiser() {}

    /** The weights that tell these histories best, or too few reviews to say. */
    public static Fit fit(List<History> histories) {
        int reviews = histories.stream().mapToInt(History::telling).sum();
        if (reviews < LEAST_REVIEWS) {
            return new Fit.TooFew(reviews, LEAST_REVIEWS);
        }
        double[] start = Weights.DEFAULT.toArray();
        double[] first = new FirstStabilities(histories).fitted();
        System.arraycopy(first, 0, start, 0, first.length);
        Weights best = descended(histories, Weights.clipped(start), reviews);
        double before = Loss.of(Weights.DEFAULT, histories);
        double after = Loss.of(best, histories);
        return after < before
                ? new Fit.Fitted(best, reviews, before, after)
                : new Fit.Fitted(Weights.DEFAULT, reviews, before, before);
    }

    /** The unit of a step: the spread, but of an initial stability, whose spread is many times itself, a part. */
    private static double[] units(Weights start) {
        double[] units = SPREAD.clone();
        for (int i = 0; i < STABILITIES; i++) {
            units[i] = PART_OF_STABILITY * start.get(i);
        }
        return units;
    }

    /** Adam in these units, its pace falling to nothing along a cosine; the best point of its way. */
    private static Weights descended(List<History> histories, Weights start, int reviews) {
        double[] units = units(start);
        double[] mean = new double[Weights.COUNT];
        double[] square = new double[Weights.COUNT];
        Weights at = start;
        Weights best = start;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 1; step <= STEPS; step++) {
            Loss loss = pulled(Loss.sloped(at, histories), at, start, reviews);
            if (loss.mean() < least) {
                least = loss.mean();
                best = at;
            }
            double pace = PACE * (1 + Math.cos(Math.PI * step / STEPS)) / 2;
            double[] next = at.toArray();
            for (int i = 0; i < next.length; i++) {
                double slope = loss.gradient()[i] * units[i];
                mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * slope;
                square[i] = SQUARES * square[i] + (1 - SQUARES) * slope * slope;
                double direction = mean[i] / (1 - Math.pow(MOMENTUM, step));
                double size = Math.sqrt(square[i] / (1 - Math.pow(SQUARES, step))) + TINY;
                next[i] -= pace * units[i] * direction / size;
            }
            at = Weights.clipped(next);
        }
        return best;
    }

    private static Loss pulled(Loss loss, Weights at, Weights start, int reviews) {
        double mean = loss.mean();
        double[] gradient = loss.gradient().clone();
        for (int i = 0; i < gradient.length; i++) {
            double off = (at.get(i) - start.get(i)) / SPREAD[i];
            mean += off * off / reviews;
            gradient[i] += 2 * off / SPREAD[i] / reviews;
        }
        return new Loss(mean, gradient);
    }
}
