package dev.zachet.planner;

import dev.zachet.planner.LearnerSimulation.Policy;
import dev.zachet.testing.Interval;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The planner beside the exact optimum and beside simpler policies, on made-up preparations and made-up learners. */
public final class PlanBench {
    private static final long FIRST_SEED = 10_000;
    private static final double[] LOADS = {0.4, 0.8, 1.5};

    private PlanBench() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        int learners = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        System.out.println("All preparations and learners are synthetic.\n");
        exact(learners);
        for (double load : LOADS) {
            policies(load, learners);
        }
        time("300 units", new Instances(FIRST_SEED).preparation(300, 78, 30, 0.8));
        time("74 topics, 31 exercises and 283 cards", BankLike.preparation(74, 31, 283, 30));
    }

    private static void exact(int count) {
        Planner planner = new Planner(Learning.USUAL);
        double[] ratios = new double[count];
        for (int i = 0; i < count; i++) {
            int units = 4 + i % 3;
            double load = LOADS[i / 3 % LOADS.length];
            Preparation preparation = new Instances(FIRST_SEED + i).preparation(units, 3, units == 4 ? 5 : 4, load);
            ratios[i] =
                    planner.plan(preparation).readiness().planned() / ExactPlan.readiness(preparation, Learning.USUAL);
        }
        System.out.printf(
                Locale.ROOT,
                "readiness, ratio to the exact optimum on %d preparations of 4 to 6 units: %s, least %.3f%n%n",
                count,
                Interval.of(ratios),
                Arrays.stream(ratios).min().orElseThrow());
    }

    private static void policies(double load, int learners) {
        Map<String, double[]> readiness = new LinkedHashMap<>();
        for (Map.Entry<String, Policy> policy : Policies.all().entrySet()) {
            readiness.put(policy.getKey(), new double[learners]);
            for (int i = 0; i < learners; i++) {
                readiness.get(policy.getKey())[i] = play(policy.getValue(), FIRST_SEED + i, load);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "true readiness after 21 days, %d learners, 100 units, time for %.1f of all units once:%n",
                learners,
                load);
        double[] ours = readiness.values().iterator().next();
        readiness.forEach((name, values) -> System.out.printf(
                "  %-32s %s   planner − it: %s%n", name, Interval.of(values), Interval.ofDifferences(ours, values)));
        System.out.println();
    }

    private static double play(Policy policy, long seed, double load) {
        Preparation made = new Instances(seed).preparation(100, 40, 21, load);
        List<Integer> seconds = made.days().stream().map(Day::seconds).toList();
        Preparation preparation =
                new Preparation(made.units(), made.chances(), Day.untilInterview(seconds, 12), made.rules());
        return new LearnerSimulation(preparation, seed).play(policy);
    }

    private static void time(String size, Preparation preparation) {
        Planner planner = new Planner(Learning.USUAL);
        List<Double> milliseconds = IntStream.range(0, 60)
                .mapToObj(round -> {
                    long start = System.nanoTime();
                    planner.plan(preparation);
                    return (System.nanoTime() - start) / 1e6;
                })
                .toList();
        List<Double> warm = milliseconds.subList(20, 60).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "a plan of %s over 30 days: first %.0f ms; then p50 %.1f ms, worst %.1f ms%n",
                size,
                milliseconds.getFirst(),
                warm.get(warm.size() / 2),
                Collections.max(warm));
    }
}
