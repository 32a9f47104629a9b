package dev.zachet.growth;

import java.util.ArrayList;
import java.util.List;

/** Goes up growing sizes as long as the next one is likely to stay within bounds. */
final class Ladder {
    private static final double INSTANT = 0.000_5;
    private static final double BRIEF = 0.004;
    private static final int MANY = 4;

    private final List<Integer> sizes;
    private final double longest;

    /**
     * A ladder.
     *
     * @param longest no size is tried whose call is likely to take more seconds
     */
    Ladder(List<Integer> sizes, double longest) {
        this.sizes = List.copyOf(sizes);
        this.longest = longest;
    }

    /** Measures some sizes. */
    interface Step {
        /** Seconds of CPU time at each of the sizes in turn; fewer where a call took too long or failed. */
        List<Double> seconds(List<Integer> sizes) throws InterruptedException;
    }

    void climb(Step step) throws InterruptedException {
        List<Double> known = new ArrayList<>();
        while (known.size() < sizes.size() && predicted(known) < longest) {
            int from = known.size();
            List<Integer> next = sizes.subList(from, Math.min(sizes.size(), from + batch(known)));
            List<Double> seconds = step.seconds(next);
            known.addAll(seconds);
            if (seconds.size() < next.size()) {
                return;
            }
        }
    }

    /** The first size goes alone: what is hopelessly slow should fail once. */
    private static int batch(List<Double> known) {
        if (known.isEmpty()) {
            return 1;
        }
        return known.getLast() < INSTANT ? MANY : known.getLast() < BRIEF ? 2 : 1;
    }

    /** Growth goes on as it went from the last size but one, and is at least linear. */
    private double predicted(List<Double> known) {
        int next = known.size();
        if (next < 2) {
            return 0;
        }
        double last = known.getLast();
        double linear = (double) sizes.get(next) / sizes.get(next - 1);
        return last * Math.max(linear, last / Math.max(known.get(next - 2), INSTANT));
    }
}
