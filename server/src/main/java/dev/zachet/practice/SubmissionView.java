package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.practice.Submission.Purpose;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submission as the page sees it. */
public record SubmissionView(
        UUID id,
        UUID attemptId,
        String exerciseId,
        Purpose purpose,
        State state,
        int ahead,
        String source,
        boolean noLibrary,
        Instant submittedAt,
        @Nullable Instant judgedAt,
        @Nullable Verdict verdict) {

    /** How far it is. */
    public enum State {
        @JsonProperty("queued")
        QUEUED,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("judged")
        JUDGED
    }

    static SubmissionView of(Submission submission, Judging.Progress progress) {
        return new SubmissionView(
                submission.id(),
                submission.attempt(),
                submission.exercise().toString(),
                submission.purpose(),
                state(submission, progress),
                progress.ahead(),
                submission.answer().source(),
                submission.answer() instanceof CodeAnswer code && code.noLibrary(),
                submission.submittedAt(),
                submission.judgedAt(),
                submission.verdict());
    }

    private static State state(Submission submission, Judging.Progress progress) {
        if (submission.verdict() != null) {
            return State.JUDGED;
        }
        return progress.running() ? State.RUNNING : State.QUEUED;
    }
}
