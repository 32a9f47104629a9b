package dev.zachet.recall;

import java.util.List;

/**
 * How badly weights tell reviews: the mean of −ln of the chance that they gave to what happened, over all reviews a day or
 * more after the one before.
 *
 * @param gradient its slopes along the weights
 */
record Loss(double mean, double[] gradient) {
    private static final double CERTAIN = 1e-6;

    /** The loss alone. */
    static double of(Weights weights, List<History> histories) {
        Fsrs model = new Fsrs(weights);
        double sum = 0;
        int count = 0;
        for (History history : histories) {
            Memory memory = model.first(history.reviews().getFirst().grade());
            for (Review review : history.reviews().subList(1, history.reviews().size())) {
                if (review.days() > 0) {
                    sum += of(
                            model.retrievability(memory, review.days()),
                            review.grade().recalled());
                    count++;
                }
                memory = model.next(memory, review.days(), review.grade());
            }
        }
        return sum / count;
    }

    /** −ln of the chance given to what happened. */
    static double of(double recall, boolean recalled) {
        double chance = Math.clamp(recall, CERTAIN, 1 - CERTAIN);
        return -Math.log(recalled ? chance : 1 - chance);
    }

    /** The loss with its gradient. */
    static Loss sloped(Weights weights, List<History> histories) {
        SlopedFsrs model = new SlopedFsrs(weights);
        double sum = 0;
        double[] gradient = new double[Weights.COUNT];
        int count = 0;
        for (History history : histories) {
            SlopedFsrs.State state = model.first(history.reviews().getFirst().grade());
            for (Review review : history.reviews().subList(1, history.reviews().size())) {
                Slope recall = model.retrievability(state, review.days());
                if (review.days() > 0) {
                    boolean recalled = review.grade().recalled();
                    sum += of(recall.value, recalled);
                    count++;
                    double chance = Math.clamp(recall.value, CERTAIN, 1 - CERTAIN);
                    double derivative = recalled ? -1 / chance : 1 / (1 - chance);
                    for (int i = 0; i < gradient.length; i++) {
                        gradient[i] += derivative * recall.along(i);
                    }
                }
                state = model.next(state, review.days(), review.grade(), recall);
            }
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= count;
        }
        return new Loss(sum / count, gradient);
    }
}
