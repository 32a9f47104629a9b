package dev.zachet.judge;

import java.util.ArrayList;
import java.util.List;

/** How long something took each time, in milliseconds. */
final class Timings {
    private final List<Double> milliseconds = new ArrayList<>();

    interface Step {
        void run() throws Exception;
    }

    /** Runs a step and notes how long it took. */
    void time(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        add(System.nanoTime() - start);
    }

    void add(long nanoseconds) {
        milliseconds.add(nanoseconds / 1e6);
    }

    double p50() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    private double percentile(int percent) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
