package dev.zachet.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an action is worth for its seconds: (gain at the interview − patience · best gain if it is done later + the same of what
 * it unlocks) / seconds^thrift.
 *
 * <p>What a unit unlocks counts together with the seconds of all that is still missing before it, and only as far as it makes
 * the whole worth more a second. When nothing is worth more today than later, the time left goes to what gains most.
 */
final class Worth {
    /** A repetition that adds less than this to a unit's chance of recall is not worth sitting down for. */
    static final double LEAST_GROWTH = 0.01;

    private static final int MOST_USUAL_SECONDS = 16_384;

    private final Course course;
    private final Progress progress;
    private final Taste taste;
    private final double[] weights;
    private final double[] prices = new double[MOST_USUAL_SECONDS];
    private List<int[]> locked = List.of();
    private int lockedAt = -1;

    Worth(Course course, Progress progress, Taste taste) {
        this.course = course;
        this.progress = progress;
        this.taste = taste;
        this.weights = new double[course.size()];
    }

    /**
     * How to weigh.
     *
     * @param patience how much of what could be gained by waiting counts against doing a thing today, 0 to 1
     * @param thrift the power of the seconds, 0 to 1: at 1 what counts is the gain a second, at 0 the gain
     */
    record Taste(double patience, double thrift) {}

    /** A unit still locked: the units to do for it, itself included, what they gain and how many seconds they take. */
    private record Chain(int[] units, double gain, int seconds) {
        double aSecond() {
            return gain / seconds;
        }
    }

    /** The score of every unit on a day were it possible, 0 for not worth it. */
    double[] scores(int day) {
        for (int unit = 0; unit < weights.length; unit++) {
            weights[unit] = progress.weight(unit);
        }
        if (lockedAt != progress.begun()) {
            lockedAt = progress.begun();
            locked = locked();
        }
        return scores(day, taste.patience());
    }

    /** The same when nothing is worth more today than later. */
    double[] scoresOfToday(int day) {
        return scores(day, 0);
    }

    private double[] scores(int day, double patience) {
        double[] own = new double[course.size()];
        int[] seconds = new int[course.size()];
        for (int unit = 0; unit < own.length; unit++) {
            own[unit] = gain(unit, day, patience);
            seconds[unit] = progress.seconds(unit);
        }
        double[] gains = own.clone();
        for (Chain chain : chains(own)) {
            for (int unit : chain.units()) {
                int further = chain.seconds() - progress.seconds(unit);
                double more = chain.gain() - own[unit];
                if (more * seconds[unit] > gains[unit] * further) {
                    gains[unit] += more;
                    seconds[unit] += further;
                }
            }
        }
        for (int unit = 0; unit < own.length; unit++) {
            gains[unit] = gains[unit] <= 0 ? 0 : gains[unit] / price(seconds[unit]);
        }
        return gains;
    }

    private double price(int seconds) {
        if (seconds >= prices.length) {
            return Math.pow(seconds, taste.thrift());
        }
        if (prices[seconds] == 0) {
            prices[seconds] = Math.pow(seconds, taste.thrift());
        }
        return prices[seconds];
    }

    private double gain(int unit, int day, double patience) {
        double recall = progress.recall(unit);
        double now = progress.ifDone(unit, day) - recall;
        if (now < LEAST_GROWTH) {
            return 0;
        }
        double later = Math.max(0, progress.ifDoneLater(unit, day) - recall);
        return weights[unit] * (now - patience * later);
    }

    /** What is locked, the best a second first. */
    private List<Chain> chains(double[] gains) {
        List<Chain> chains = new ArrayList<>();
        for (int[] units : locked) {
            double gain = 0;
            int seconds = 0;
            for (int unit : units) {
                gain += gains[unit];
                seconds += progress.seconds(unit);
            }
            if (gain > 0) {
                chains.add(new Chain(units, gain, seconds));
            }
        }
        chains.sort(Comparator.comparingDouble(Chain::aSecond).reversed());
        return chains;
    }

    private List<int[]> locked() {
        List<int[]> found = new ArrayList<>();
        for (int unit = 0; unit < course.size(); unit++) {
            Set<Integer> missing = new LinkedHashSet<>();
            if (!progress.known(unit) && !progress.open(unit) && collect(unit, missing)) {
                found.add(missing.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return found;
    }

    /** Adds a unit and all that is missing before it; false where one of them is dropped. */
    private boolean collect(int unit, Set<Integer> missing) {
        if (progress.known(unit) || !missing.add(unit)) {
            return true;
        }
        return !course.dropped(unit) && Arrays.stream(course.before(unit)).allMatch(before -> collect(before, missing));
    }
}
