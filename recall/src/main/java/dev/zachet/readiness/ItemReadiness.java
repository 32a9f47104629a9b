package dev.zachet.readiness;

import java.util.List;

/**
 * Reads an item's evidence.
 *
 * <p>The chance to pass has a beta distribution. Prior: a₀ = m·n₀, b₀ = (1−m)·n₀ with the mean m of the item's demand and n₀
 * observations. A fact is worth n = k(source) · weight · 2^(−age/half-life) observations: it adds n·score·h to a, where h is
 * less than 1 when there were hints, and n·(1−score) to b. A card that is recalled with chance R adds k·R and k·(1−R). The
 * sums over all cards, and over all facts of weak sources, are scaled down to their caps, each with its ratio kept. The mean
 * is a/(a+b), the interval goes from the 5 % to the 95 % quantile.
 */
public final class ItemReadiness {
    private final Model model;

    public ItemReadiness(Model model) {
        this.model = model;
    }

    /**
     * What can be said of an item.
     *
     * @param recalls the chance of recall, 0 to 1, of each of its cards that was learned
     */
    public Reading read(Demand demand, List<Fact> facts, List<Double> recalls) {
        List<Tally> tallies = tallies(facts, recalls);
        Estimate estimate = Estimate.of(beta(demand, tallies), count(tallies));
        return estimate.count() < model.enough()
                ? new Reading.TooLittle(estimate, model.enough())
                : new Reading.Known(estimate);
    }

    /** As {@link #read}, without the interval. */
    public Belief believe(Demand demand, List<Fact> facts, List<Double> recalls) {
        List<Tally> tallies = tallies(facts, recalls);
        Beta beta = beta(demand, tallies);
        return new Belief(beta.mean(), beta.variance(), count(tallies));
    }

    /** Whether there is enough to go by. */
    public boolean enough(Belief belief) {
        return belief.count() >= model.enough();
    }

    private List<Tally> tallies(List<Fact> facts, List<Double> recalls) {
        Tally strong = new Tally();
        Tally weak = new Tally();
        for (Fact fact : facts) {
            double count = model.count(fact);
            double help = fact.unaided() ? 1 : model.helped();
            (fact.source().weak() ? weak : strong).add(count * fact.score() * help, count * (1 - fact.score()));
        }
        Tally cards = new Tally();
        for (double recall : recalls) {
            if (!(recall >= 0 && recall <= 1)) {
                throw new IllegalArgumentException("a card's chance of recall must be 0 to 1: " + recall);
            }
            cards.add(model.card() * recall, model.card() * (1 - recall));
        }
        weak.cap(model.weak());
        cards.cap(model.cards());
        return List.of(strong, weak, cards);
    }

    private Beta beta(Demand demand, List<Tally> tallies) {
        double expected = model.prior(demand) * model.priorCount();
        double successes = expected;
        double failures = model.priorCount() - expected;
        for (Tally tally : tallies) {
            successes += tally.successes;
            failures += tally.failures;
        }
        return new Beta(successes, failures);
    }

    private static double count(List<Tally> tallies) {
        double count = 0;
        for (Tally tally : tallies) {
            count += tally.successes + tally.failures;
        }
        return count;
    }

    /** Observations counted together. */
    private static final class Tally {
        private double successes;
        private double failures;

        void add(double more, double less) {
            successes += more;
            failures += less;
        }

        void cap(double most) {
            double count = successes + failures;
            if (count > most) {
                successes *= most / count;
                failures *= most / count;
            }
        }
    }
}
