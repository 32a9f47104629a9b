package dev.zachet.practice;

import dev.zachet.practice.Submission.Purpose;
import dev.zachet.web.Refusal;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The one way in for everything that is to be checked: stored first, then queued. */
@Component
public class Intake {
    private static final long RETRY_AFTER_SECONDS = 2;

    private final Judging.Stores stores;
    private final Judging judging;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Intake(Judging.Stores stores, Judging judging, InstantSource clock, Supplier<UUID> ids) {
        this.stores = stores;
        this.judging = judging;
        this.clock = clock;
        this.ids = ids;
    }

    /** Takes an answer, or finds the one that this request brought before; answers 202 and says where to look. */
    public ResponseEntity<SubmissionView> handIn(Attempt attempt, UUID request, Purpose purpose, Answer answer) {
        Submission submission = stores.submissions()
                .byRequest(attempt.learner(), request)
                .orElseGet(() -> accept(attempt, request, purpose, answer));
        return ResponseEntity.accepted()
                .location(URI.create("/api/submissions/" + submission.id()))
                .body(view(submission));
    }

    /** How a submission stands. */
    public SubmissionView view(Submission submission) {
        return SubmissionView.of(submission, judging.progress(submission));
    }

    /** What was answered with 202 gets its verdict even if the server is killed now. */
    private Submission accept(Attempt attempt, UUID request, Purpose purpose, Answer answer) {
        UUID learner = attempt.learner();
        if (!judging.reserve(learner)) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "queue-full").retryAfter(RETRY_AFTER_SECONDS);
        }
        Submission submission = new Submission(
                ids.get(),
                learner,
                attempt.id(),
                attempt.exercise(),
                request,
                purpose,
                answer,
                clock.instant(),
                null,
                null);
        boolean stored = false;
        try {
            stored = stores.submissions().add(submission);
        } finally {
            if (!stored) {
                judging.cancel(learner);
            }
        }
        if (stored) {
            judging.submit(submission);
        }
        return stores.submissions().byRequest(learner, request).orElseThrow();
    }
}
