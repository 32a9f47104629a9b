package dev.zachet.lab;

import java.time.Duration;

/**
 * What one statement may take.
 *
 * @param time until it is stopped, 10 ms to 10 min
 * @param rows of its result that are kept, 1 to 100 000; more are counted as cut
 * @param growthBytes by which the database may be larger than its template, 1 MiB or more
 */
public record Bounds(Duration time, int rows, long growthBytes) {
    /** The least time that can be set. */
    public static final Duration SHORTEST = Duration.ofMillis(10);

    public Bounds {
        if (time.compareTo(SHORTEST) < 0 || time.toMinutes() > 10) {
            throw new IllegalArgumentException("time must be 10 ms to 10 min: " + time);
        }
        if (rows < 1 || rows > 100_000) {
            throw new IllegalArgumentException("rows must be 1 to 100 000: " + rows);
        }
        if (growthBytes < 1 << 20) {
            throw new IllegalArgumentException("growth must be 1 MiB or more: " + growthBytes);
        }
    }

    /** So much time; 10 000 rows; 64 MiB over the template. */
    public static Bounds of(Duration time) {
        return new Bounds(time, 10_000, 64L << 20);
    }
}
