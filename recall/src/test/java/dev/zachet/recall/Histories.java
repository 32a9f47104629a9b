package dev.zachet.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reviews of a made-up learner, whose memory follows FSRS with weights of his own while his cards are dated with the default
 * ones; he comes early or late.
 */
final class Histories {
    private static final double RETENTION = 0.9;
    private static final double[] FIRST = {0.25, 0.15, 0.45, 0.15};
    private static final double HARD = 0.15;
    private static final double EASY = 0.15;
    private static final double AT_ONCE = 0.5;

    private final Random random;
    private final Fsrs truth;
    private final Fsrs belief = new Fsrs(Weights.DEFAULT);
    private final List<Dated> cards = new ArrayList<>();

    /** A history with the day of each review, from 0. */
    record Dated(History history, List<Integer> days) {}

    private Histories(Weights weights, long seed) {
        this.random = new Random(seed);
        this.truth = new Fsrs(weights);
    }

    /** A learner's cards, begun evenly over the first half of the days. */
    static List<Dated> of(Weights weights, int cards, int days, long seed) {
        Histories made = new Histories(weights, seed);
        for (int card = 0; card < cards; card++) {
            made.play(card * days / (2 * cards), days);
        }
        return List.copyOf(made.cards);
    }

    static List<History> plain(List<Dated> cards) {
        return cards.stream().map(Dated::history).toList();
    }

    private void play(int begin, int end) {
        List<Review> reviews = new ArrayList<>();
        List<Integer> on = new ArrayList<>();
        Grade grade = first();
        Memory real = truth.first(grade);
        Memory thought = belief.first(grade);
        int day = begin;
        reviews.add(new Review(0, grade));
        on.add(day);
        while (true) {
            boolean atOnce = !grade.recalled() && random.nextDouble() < AT_ONCE;
            int gap = atOnce ? 0 : gap(thought);
            day += gap;
            if (day >= end) {
                break;
            }
            grade = random.nextDouble() < truth.retrievability(real, gap) ? recalled() : Grade.AGAIN;
            real = truth.next(real, gap, grade);
            thought = belief.next(thought, gap, grade);
            reviews.add(new Review(gap, grade));
            on.add(day);
        }
        cards.add(new Dated(new History(reviews), List.copyOf(on)));
    }

    private int gap(Memory thought) {
        double late = Math.exp(0.4 * random.nextGaussian());
        return (int) Math.max(1, Math.round(belief.interval(thought, RETENTION) * late));
    }

    private Grade first() {
        double chance = random.nextDouble();
        int grade = 0;
        while (grade < FIRST.length - 1 && chance >= FIRST[grade]) {
            chance -= FIRST[grade++];
        }
        return Grade.values()[grade];
    }

    private Grade recalled() {
        double chance = random.nextDouble();
        return chance < HARD ? Grade.HARD : chance < HARD + EASY ? Grade.EASY : Grade.GOOD;
    }
}
