package dev.zachet.claims;

import dev.zachet.practice.Exercises.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up question.
 *
 * @param exercise where it continues as code
 * @param keyPoints null until it is answered
 */
public record FollowUpView(
        String id,
        String question,
        @Nullable Named exercise,
        @Nullable AnswerView answer,
        @Nullable List<KeyPoint> keyPoints) {

    /** An answer, locked. */
    public record AnswerView(String text, boolean aloud, Instant at) {}

    /** A key point, and whether the learner says that his answer had it. */
    public record KeyPoint(String text, boolean said) {}
}
