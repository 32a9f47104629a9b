package dev.zachet.judge;

import java.time.Duration;
import java.util.Random;

/** The fuzzers' long form: {@code main} takes minutes and perhaps a seed, stops at the first finding and exits with 1. */
public final class FuzzBench {
    private FuzzBench() {}

    private interface Round {
        void once() throws Exception;
    }

    /** Half of the time for what Java reads, half for a live zygote. */
    public static void main(String[] arguments) throws Exception {
        Duration half = Duration.ofSeconds(30L * Integer.parseInt(arguments[0]));
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() % 1_000_000;
        WireFuzz wire = new WireFuzz(new Random(seed));
        boolean held = goOn("what Java reads", half, seed, wire::once);
        try (ZygoteFuzz zygote = new ZygoteFuzz(new Random(seed))) {
            held &= goOn("a live zygote", half, seed, zygote::once);
        }
        System.exit(held ? 0 : 1);
    }

    private static boolean goOn(String what, Duration time, long seed, Round round) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        long rounds = 0;
        long slowest = 0;
        try {
            for (long begun = System.nanoTime(); begun < until; begun = System.nanoTime()) {
                round.once();
                rounds++;
                slowest = Math.max(slowest, System.nanoTime() - begun);
            }
        } catch (RuntimeException e) {
            System.out.printf("%s: found after %d inputs, seed %d: %s%n", what, rounds, seed, e.getMessage());
            e.printStackTrace(System.out);
            return false;
        }
        System.out.printf(
                "%s: %d inputs, 0 findings, slowest %d ms, seed %d%n", what, rounds, slowest / 1_000_000, seed);
        return true;
    }
}
