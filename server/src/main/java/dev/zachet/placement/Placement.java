package dev.zachet.placement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's go at finding out where he stands.
 *
 * @param slice the one that he is in or has just finished, from 1
 * @param sliceOpen whether that one goes on
 * @param endedAt when all slices were done or he had enough; null before
 */
record Placement(
        UUID id,
        UUID learner,
        Instant begunAt,
        int slice,
        boolean sliceOpen,
        @Nullable Instant endedAt) {
    Placement {
        if (slice < 1 || slice > Slices.COUNT) {
            throw new IllegalArgumentException("a slice is 1 to %s: %s".formatted(Slices.COUNT, slice));
        }
    }

    boolean ended() {
        return endedAt != null;
    }

    boolean lastSlice() {
        return slice == Slices.COUNT;
    }

    Placement withNextSlice() {
        return new Placement(id, learner, begunAt, slice + 1, true, endedAt);
    }

    Placement withSliceClosed() {
        return new Placement(id, learner, begunAt, slice, false, endedAt);
    }

    Placement ended(Instant at) {
        return new Placement(id, learner, begunAt, slice, false, at);
    }
}
