package dev.zachet.isolation;

import dev.zachet.lab.Bounds;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What is left to a play of its time, which all its statements share: however many of them have no end, the play has one.
 */
final class Allowance {
    private static final Duration WHOLE = Duration.ofSeconds(8);

    /** Less than the whole, so that one without an end leaves the others their turn. */
    private static final Duration STATEMENT = Duration.ofSeconds(6);

    /** What one statement may take where no other shares its time. */
    static final Bounds ALONE = bounds(STATEMENT);

    private final LongSupplier nanoTime;
    private final long start;

    /** Of a play that begins now, on a clock that runs as {@link System#nanoTime}. */
    Allowance(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    private static Bounds bounds(Duration time) {
        return new Bounds(time, 50, 16L << 20);
    }

    /** What a statement that is sent now may take, its waiting included. */
    Bounds statement() {
        Duration left = left();
        Duration time = left.compareTo(STATEMENT) < 0 ? left : STATEMENT;
        return bounds(time.compareTo(Bounds.SHORTEST) < 0 ? Bounds.SHORTEST : time);
    }

    /** Whether there is nothing left. */
    boolean over() {
        return !left().isPositive();
    }

    private Duration left() {
        return WHOLE.minusNanos(nanoTime.getAsLong() - start);
    }
}
