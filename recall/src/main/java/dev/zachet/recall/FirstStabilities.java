package dev.zachet.recall;

import java.util.List;

/**
 * The four initial stabilities, fitted to each card's second review alone.
 *
 * <p>As the reference optimiser does it (fsrs-rs, {@code pre_training}): for each first grade the stability that tells best
 * whether the card was recalled at its first review a day or more later, held near the default one by |S − S_default|/16. A
 * grade without such reviews moves as the others do on average; a better grade never leaves less.
 */
final class FirstStabilities {
    private static final double LEAST = 0.1;
    private static final double LARGEST = 100;
    private static final double PULL = 1 / 16.0;
    private static final int HALVINGS = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Fsrs model = new Fsrs(Weights.DEFAULT);
    private final List<History> histories;

    FirstStabilities(List<History> histories) {
        this.histories = histories.stream()
                .filter(history ->
                        history.reviews().size() > 1 && history.reviews().get(1).days() > 0)
                .toList();
    }

    /** One for each grade. */
    double[] fitted() {
        Grade[] grades = Grade.values();
        double[] stabilities = new double[grades.length];
        double moved = 0;
        int known = 0;
        for (Grade grade : grades) {
            List<Review> seconds = seconds(grade);
            if (!seconds.isEmpty()) {
                stabilities[grade.ordinal()] = best(seconds, Weights.DEFAULT.get(grade.ordinal()));
                moved += Math.log(stabilities[grade.ordinal()] / Weights.DEFAULT.get(grade.ordinal()));
                known++;
            }
        }
        double pace = known == 0 ? 1 : Math.exp(moved / known);
        for (int i = 0; i < stabilities.length; i++) {
            double stability = stabilities[i] > 0 ? stabilities[i] : Weights.DEFAULT.get(i) * pace;
            stabilities[i] = Math.clamp(i == 0 ? stability : Math.max(stability, stabilities[i - 1]), LEAST, LARGEST);
        }
        return stabilities;
    }

    private List<Review> seconds(Grade first) {
        return histories.stream()
                .filter(history -> history.reviews().getFirst().grade() == first)
                .map(history -> history.reviews().get(1))
                .toList();
    }

    /** Golden section on the logarithm. */
    private double best(List<Review> seconds, double usual) {
        double low = Math.log(LEAST);
        double high = Math.log(LARGEST);
        for (int i = 0; i < HALVINGS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (loss(seconds, Math.exp(left), usual) <= loss(seconds, Math.exp(right), usual)) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double loss(List<Review> seconds, double stability, double usual) {
        Memory memory = new Memory(stability, 5);
        double sum = Math.abs(stability - usual) * PULL;
        for (Review review : seconds) {
            sum += Loss.of(
                    model.retrievability(memory, review.days()), review.grade().recalled());
        }
        return sum;
    }
}
