package dev.zachet.practice;

import dev.zachet.content.ExerciseId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's go at an exercise.
 *
 * @param finishedAt when it was first accepted; null before
 * @param hints how many are open
 * @param active time in which he was seen at work
 * @param gaveUpAt when he had the solution shown before solving it; null where he did not
 */
public record Attempt(
        UUID id,
        UUID learner,
        ExerciseId exercise,
        Instant openedAt,
        @Nullable Instant finishedAt,
        int hints,
        boolean noLibrary,
        Draft draft,
        Duration active,
        @Nullable Instant gaveUpAt) {

    /**
     * What stands in the editor.
     *
     * @param revision counts the saves, from 0; a save must name the one that it has seen
     */
    public record Draft(
            String source, int revision, @Nullable Instant savedAt) {}

    /** Whether the learner has had the solution shown before he had one of his own. */
    public boolean gaveUp() {
        return gaveUpAt != null;
    }

    /** Whether the solution was shown to the learner by then. */
    boolean gaveUpBefore(Instant then) {
        return gaveUpAt != null && !gaveUpAt.isAfter(then);
    }

    /** Whether it was accepted. */
    public boolean solved() {
        return finishedAt != null;
    }
}
