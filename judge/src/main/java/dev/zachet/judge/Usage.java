package dev.zachet.judge;

import java.time.Duration;

/**
 * What a run used, as the kernel counted it outside the candidate's reach.
 *
 * @param cpu user and system time
 * @param wall elapsed time
 * @param memoryBytes peak resident memory over the warm interpreter's own, at least 0
 */
public record Usage(Duration cpu, Duration wall, long memoryBytes) {
    public static final Usage NONE = new Usage(Duration.ZERO, Duration.ZERO, 0);

    /** Times add up; of the memory peaks the larger remains. */
    public Usage plus(Usage other) {
        return new Usage(cpu.plus(other.cpu), wall.plus(other.wall), Math.max(memoryBytes, other.memoryBytes));
    }
}
