package dev.zachet.readiness;

import java.util.Map;

/**
 * The numbers that readiness rests on, in one place so that they can be argued about. They are judgements, not measurements;
 * {@link Calibration} corrects them by the outcomes of interviews.
 *
 * @param priors by demand, the mean expected of a learner of whom nothing is known, between 0 and 1
 * @param priorCount how many observations that expectation is worth
 * @param counts by source, how many observations a fresh fact of full weight is worth
 * @param halfLife days after which a fact counts half
 * @param helped what a success with hints counts of one without, 0 to 1
 * @param card how many observations a card is worth
 * @param cards the most that all cards of an item are worth together
 * @param weak the most that all facts of weak sources are worth together; less than {@code enough}, so that alone they are
 *     always too little
 * @param enough how many observations there must be before an estimate is more than a guess
 */
public record Model(
        Map<Demand, Double> priors,
        double priorCount,
        Map<Source, Double> counts,
        double halfLife,
        double helped,
        double card,
        double cards,
        double weak,
        double enough) {

    /** What we judge right. */
    public static final Model USUAL = new Model(
            Map.of(Demand.BASIC, 0.45, Demand.USUAL, 0.3, Demand.HIGH, 0.2),
            2,
            Map.of(
                    Source.INTERVIEW, 3.0,
                    Source.EXERCISE, 2.0,
                    Source.QUESTION, 1.0,
                    Source.CLAIM, 0.5,
                    Source.FOLLOW_UP, 0.3,
                    Source.WORD, 0.2),
            45,
            0.5,
            0.25,
            3,
            1,
            1.5);

    /** No number of weak facts lifts the lower bound of an item over this. */
    public static final double WEAK_LOWER_BOUND = 0.4;

    public Model {
        priors = Map.copyOf(priors);
        counts = Map.copyOf(counts);
        for (Demand demand : Demand.values()) {
            double mean = priors.getOrDefault(demand, Double.NaN);
            if (!(mean > 0 && mean < 1)) {
                throw new IllegalArgumentException(
                        "the prior of %s must be between 0 and 1: %s".formatted(demand, mean));
            }
        }
        for (Source source : Source.values()) {
            if (!(counts.getOrDefault(source, Double.NaN) >= 0)) {
                throw new IllegalArgumentException("%s needs a count of 0 or more".formatted(source));
            }
        }
        if (!(priorCount > 0 && halfLife > 0 && helped >= 0 && helped <= 1 && card >= 0 && cards >= 0)) {
            throw new IllegalArgumentException("counts must be 0 or more, those of the prior and the half-life over 0");
        }
        if (!(weak >= 0 && weak < enough)) {
            throw new IllegalArgumentException(
                    "weak facts must never be enough alone: at most %s, enough %s".formatted(weak, enough));
        }
        for (Demand demand : Demand.values()) {
            double successes = priors.getOrDefault(demand, 0.0) * priorCount;
            double lower = new Beta(successes + weak, priorCount - successes).quantile(Estimate.TAIL);
            if (lower > WEAK_LOWER_BOUND) {
                throw new IllegalArgumentException(
                        "weak facts alone would lift the lower bound of %s to %s".formatted(demand, lower));
            }
        }
    }

    double prior(Demand demand) {
        return priors.getOrDefault(demand, Double.NaN);
    }

    /** What a fact is worth at its age, without regard to its score. Of a weak one the weight is in its source already. */
    double count(Fact fact) {
        double weight = fact.source().weak() ? 1 : fact.weight();
        return counts.getOrDefault(fact.source(), 0.0) * weight * Math.pow(2, -fact.days() / halfLife);
    }
}
