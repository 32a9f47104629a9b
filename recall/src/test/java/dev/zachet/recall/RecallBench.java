package dev.zachet.recall;

import dev.zachet.recall.Histories.Dated;
import dev.zachet.testing.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Fitted weights beside the default ones and two averages, on the later reviews of made-up learners. */
public final class RecallBench {
    private static final long FIRST_SEED = 20_000;
    private static final int DAYS = 180;
    private static final double TRAINED = 0.7;
    private static final double MOVING = 0.02;

    private RecallBench() {}

    /** What was predicted of a review and what became of it, with what it is binned by. */
    private record Told(int day, int days, int number, int lapses, double recall, boolean recalled) {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        int learners = arguments.length == 0 ? 40 : Integer.parseInt(arguments[0]);
        System.out.println("All learners are synthetic: FSRS-6 with weights spread around the default ones.\n");
        for (int cards : new int[] {150, 300, 1_000}) {
            compare(learners, cards);
        }
    }

    private static void compare(int learners, int cards) {
        Map<String, double[]> losses = new LinkedHashMap<>();
        Map<String, double[]> errors = new LinkedHashMap<>();
        int reviews = 0;
        double seconds = 0;
        for (int learner = 0; learner < learners; learner++) {
            Weights truth = Learners.weights(new Random(FIRST_SEED + learner));
            List<Dated> all = Histories.of(truth, cards, DAYS, FIRST_SEED + learner);
            int split = split(all);
            List<History> before = before(all, split);
            long start = System.nanoTime();
            Fit fit = Optimiser.fit(before);
            seconds += (System.nanoTime() - start) / 1e9;
            reviews += before.stream().mapToInt(History::telling).sum();
            Map<String, List<Told>> told = new LinkedHashMap<>();
            told.put("fitted weights", told(fit.weights(), all));
            told.put("default weights", told(Weights.DEFAULT, all));
            told.put("constant average", constant(told(Weights.DEFAULT, all), split));
            told.put("moving average", moving(told(Weights.DEFAULT, all)));
            told.put("the true weights", told(truth, all));
            for (Map.Entry<String, List<Told>> each : told.entrySet()) {
                List<Told> later = each.getValue().stream()
                        .filter(one -> one.day() >= split)
                        .toList();
                losses.computeIfAbsent(each.getKey(), name -> new double[learners])[learner] = loss(later);
                errors.computeIfAbsent(each.getKey(), name -> new double[learners])[learner] = binnedError(later);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d learners, %d cards each, fitted to %d reviews on average in %.1f s, told of the reviews after them:%n",
                learners,
                cards,
                reviews / learners,
                seconds / learners);
        print("log loss", losses);
        print("RMSE(bins)", errors);
    }

    private static void print(String name, Map<String, double[]> figures) {
        double[] fitted = figures.values().iterator().next();
        figures.forEach((who, values) -> System.out.printf(
                "  %-10s %-17s %s   fitted − it: %s%n",
                name, who, Interval.of(values), Interval.ofDifferences(fitted, values)));
        System.out.println();
    }

    /** The day before which the earlier part of the reviews lies. */
    private static int split(List<Dated> all) {
        List<Integer> days =
                all.stream().flatMap(card -> card.days().stream()).sorted().toList();
        return days.get((int) (TRAINED * days.size()));
    }

    private static List<History> before(List<Dated> all, int split) {
        List<History> histories = new ArrayList<>();
        for (Dated card : all) {
            int count = (int) card.days().stream().filter(day -> day < split).count();
            if (count > 0) {
                histories.add(new History(card.history().reviews().subList(0, count)));
            }
        }
        return histories;
    }

    private static List<Told> told(Weights weights, List<Dated> all) {
        Fsrs model = new Fsrs(weights);
        List<Told> told = new ArrayList<>();
        for (Dated card : all) {
            List<Review> reviews = card.history().reviews();
            Memory memory = model.first(reviews.getFirst().grade());
            int lapses = 0;
            for (int i = 1; i < reviews.size(); i++) {
                Review review = reviews.get(i);
                boolean recalled = review.grade().recalled();
                if (review.days() > 0) {
                    double recall = model.retrievability(memory, review.days());
                    told.add(new Told(card.days().get(i), review.days(), i + 1, lapses, recall, recalled));
                    lapses += recalled ? 0 : 1;
                }
                memory = model.next(memory, review.days(), review.grade());
            }
        }
        told.sort(Comparator.comparingInt(Told::day));
        return told;
    }

    private static Told with(Told told, double recall) {
        return new Told(told.day(), told.days(), told.number(), told.lapses(), recall, told.recalled());
    }

    private static List<Told> constant(List<Told> told, int split) {
        double average = told.stream()
                .filter(one -> one.day() < split)
                .mapToDouble(one -> one.recalled() ? 1 : 0)
                .average()
                .orElseThrow();
        return told.stream().map(one -> with(one, average)).toList();
    }

    private static List<Told> moving(List<Told> told) {
        List<Told> moved = new ArrayList<>();
        double average = 0.9;
        for (Told one : told) {
            moved.add(with(one, average));
            average += MOVING * ((one.recalled() ? 1 : 0) - average);
        }
        return moved;
    }

    private static double loss(List<Told> told) {
        return told.stream()
                .mapToDouble(one -> Loss.of(one.recall(), one.recalled()))
                .average()
                .orElseThrow();
    }

    /** As srs-benchmark bins: by the days since, the number of the review and the lapses, each on a logarithmic grid. */
    private static double binnedError(List<Told> told) {
        Map<String, double[]> bins = new LinkedHashMap<>();
        for (Told one : told) {
            String bin = grid(2.48, 3.62, one.days()) + " " + grid(1.99, 1.89, one.number()) + " "
                    + (one.lapses() == 0 ? 0 : grid(1.65, 1.73, one.lapses()));
            double[] sums = bins.computeIfAbsent(bin, key -> new double[3]);
            sums[0]++;
            sums[1] += one.recall();
            sums[2] += one.recalled() ? 1 : 0;
        }
        double squares = 0;
        for (double[] sums : bins.values()) {
            double off = (sums[1] - sums[2]) / sums[0];
            squares += sums[0] * off * off;
        }
        return Math.sqrt(squares / told.size());
    }

    private static double grid(double scale, double base, int value) {
        return scale * Math.pow(base, Math.floor(Math.log(value) / Math.log(base)));
    }
}
