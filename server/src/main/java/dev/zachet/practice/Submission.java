package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.content.ExerciseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was handed in; verdict and time are null until it is judged.
 *
 * @param request what the caller named it, so that a repeated request makes no second submission
 */
public record Submission(
        UUID id,
        UUID learner,
        UUID attempt,
        ExerciseId exercise,
        UUID request,
        Purpose purpose,
        Answer answer,
        Instant submittedAt,
        @Nullable Instant judgedAt,
        @Nullable Verdict verdict) {

    /** Whether it was accepted, or would have been with more time. */
    public boolean right() {
        return verdict != null
                && (verdict.outcome() == Outcome.ACCEPTED
                        || verdict.findings().stream()
                                .anyMatch(finding -> finding instanceof Finding.LimitExceeded exceeded
                                        && exceeded.limit() == Finding.Resource.TIME));
    }

    /** Whether it counts. */
    public enum Purpose {
        /** To see what happens. */
        @JsonProperty("run")
        RUN,
        /** To be graded. */
        @JsonProperty("submit")
        SUBMIT,
        /** To see whether what is said of a solution is so. */
        @JsonProperty("claim")
        CLAIM,
        /** To see which wrong ideas some inputs catch. */
        @JsonProperty("edge-cases")
        EDGE_CASES
    }
}
