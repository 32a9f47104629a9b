package dev.zachet.judge;

import java.time.Duration;

/**
 * What a submission may use.
 *
 * @param cpu CPU time of one case, 10 ms to 60 s
 * @param wall elapsed time of one case, at least {@code cpu}, at most 120 s
 * @param memoryBytes address space over what the bare interpreter needs, 16 MiB to 2 GiB
 * @param outputBytes what it may print in all cases together, 1 to 16 MiB
 * @param resultBytes what its encoded results may take together, 1 to 64 MiB
 */
public record Limits(Duration cpu, Duration wall, long memoryBytes, int outputBytes, int resultBytes) {
    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        require(between(cpu.toMillis(), 10, 60_000), "cpu must be 10 ms to 60 s");
        require(wall.compareTo(cpu) >= 0 && wall.toMillis() <= 120_000, "wall must be cpu to 120 s");
        require(between(memoryBytes, 16L * MEBIBYTE, 2048L * MEBIBYTE), "memory must be 16 MiB to 2 GiB");
        require(between(outputBytes, 1, 16L * MEBIBYTE), "output must be 1 byte to 16 MiB");
        require(between(resultBytes, 1, 64L * MEBIBYTE), "results must be 1 byte to 64 MiB");
    }

    /** Limits for one case of an exercise: wall time is three times the CPU time plus one second. */
    public static Limits of(Duration cpu, long memoryBytes) {
        return new Limits(cpu, cpu.multipliedBy(3).plusSeconds(1), memoryBytes, MEBIBYTE, 16 * MEBIBYTE);
    }

    private static boolean between(long value, long low, long high) {
        return low <= value && value <= high;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
