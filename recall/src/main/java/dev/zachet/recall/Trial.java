package dev.zachet.recall;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits weights to the earlier four fifths of a learner's reviews and tries them on the later fifth, which they have not seen:
 * only weights that tell it better than the default ones are worth using.
 */
public final class Trial {
    /** Fewer reviews than this, each a day or more after the one before, are too few to fit and to try. */
    public static final int LEAST_REVIEWS = Optimiser.LEAST_REVIEWS * 5 / 4;

    private static final double EARLIER = 0.8;

    private Trial() {}

    /**
     * A card's reviews with the day of each, counted from any day.
     *
     * @param days as many as there are reviews, none before the one before
     */
    public record Dated(History history, List<Integer> days) {
        public Dated {
            days = List.copyOf(days);
            if (days.size() != history.reviews().size()) {
                throw new IllegalArgumentException("each review has its day");
            }
        }
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** There are fewer reviews than it takes. */
    public record TooFew(int reviews, int wanted) implements Outcome {}

    /**
     * Both vectors were tried.
     *
     * @param weights the fitted ones
     * @param reviews they were fitted to
     * @param later reviews they were tried on
     * @param before mean log loss of the default weights on the later reviews
     * @param after that of the fitted ones
     */
    public record Tried(Weights weights, int reviews, int later, double before, double after) implements Outcome {
        /** Whether the fitted weights tell the later reviews better than the default ones. */
        public boolean better() {
            return after < before;
        }
    }

    /** Fits and tries. The same reviews always have the same outcome. */
    public static Outcome of(List<Dated> cards) {
        List<Integer> days = new ArrayList<>();
        for (Dated card : cards) {
            for (int at = 1; at < card.days().size(); at++) {
                if (card.history().reviews().get(at).days() > 0) {
                    days.add(card.days().get(at));
                }
            }
        }
        if (days.size() < LEAST_REVIEWS) {
            return new TooFew(days.size(), LEAST_REVIEWS);
        }
        int split = days.stream().sorted().toList().get((int) (EARLIER * days.size()));
        if (!(Optimiser.fit(before(cards, split)) instanceof Fit.Fitted fitted)) {
            return new TooFew(days.size(), LEAST_REVIEWS);
        }
        int later = (int) days.stream().filter(day -> day >= split).count();
        return new Tried(
                fitted.weights(),
                fitted.reviews(),
                later,
                loss(Weights.DEFAULT, cards, split),
                loss(fitted.weights(), cards, split));
    }

    private static List<History> before(List<Dated> cards, int split) {
        List<History> histories = new ArrayList<>();
        for (Dated card : cards) {
            int count = (int) card.days().stream().filter(day -> day < split).count();
            if (count > 0) {
                histories.add(new History(card.history().reviews().subList(0, count)));
            }
        }
        return histories;
    }

    /** The mean log loss over reviews from a day on; what came before only moves the memory. */
    private static double loss(Weights weights, List<Dated> cards, int from) {
        Fsrs model = new Fsrs(weights);
        double sum = 0;
        int count = 0;
        for (Dated card : cards) {
            List<Review> reviews = card.history().reviews();
            Memory memory = model.first(reviews.getFirst().grade());
            for (int at = 1; at < reviews.size(); at++) {
                Review review = reviews.get(at);
                if (review.days() > 0 && card.days().get(at) >= from) {
                    sum += Loss.of(
                            model.retrievability(memory, review.days()),
                            review.grade().recalled());
                    count++;
                }
                memory = model.next(memory, review.days(), review.grade());
            }
        }
        return sum / count;
    }
}
