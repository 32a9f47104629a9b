package dev.zachet.practice;

import dev.zachet.learner.Learners;
import dev.zachet.practice.CodeAnswer.Scope;
import dev.zachet.practice.Submission.Purpose;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Handing in answers and watching what becomes of them. */
@RestController
@RequestMapping("/api")
class SubmissionApi {
    private static final long RETRY_AFTER_SECONDS = 2;

    private final Learners learners;
    private final Judging.Stores stores;
    private final Judging judging;
    private final SubmissionStream stream;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    SubmissionApi(
            Learners learners,
            Judging.Stores stores,
            Judging judging,
            SubmissionStream stream,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.learners = learners;
        this.stores = stores;
        this.judging = judging;
        this.stream = stream;
        this.clock = clock;
        this.ids = ids;
    }

    /** An answer that is handed in; a run is on the examples unless it brings an input of its own. */
    record HandIn(
            @NotNull @Source String source,
            @NotNull Purpose purpose,
            @Nullable @Source String ownInput,
            boolean noLibrary) {

        CodeAnswer answer() {
            Scope scope = switch (purpose) {
                case SUBMIT -> new Scope.All();
                case RUN -> ownInput == null ? new Scope.Examples() : new Scope.Own(ownInput);
            };
            return new CodeAnswer(source, noLibrary, scope);
        }
    }

    @PostMapping("/attempts/{id}/submissions")
    ResponseEntity<SubmissionView> handIn(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID request, @Valid @RequestBody HandIn handIn) {
        UUID learner = learners.current().id();
        Attempt attempt = stores.attempts().find(learner, id).orElseThrow(() -> Refusal.notFound("attempt " + id));
        Submission submission =
                stores.submissions().byRequest(learner, request).orElseGet(() -> accept(attempt, request, handIn));
        return ResponseEntity.accepted()
                .location(URI.create("/api/submissions/" + submission.id()))
                .body(view(submission));
    }

    @GetMapping("/submissions/{id}")
    SubmissionView one(@PathVariable UUID id) {
        return view(find(id));
    }

    @GetMapping(path = "/submissions/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable UUID id) {
        return stream.watch(id, () -> view(find(id)));
    }

    /** Stored first, then queued: what was answered with 202 gets its verdict even if the server is killed now. */
    private Submission accept(Attempt attempt, UUID request, HandIn handIn) {
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
                handIn.purpose(),
                handIn.answer(),
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

    private Submission find(UUID id) {
        return stores.submissions()
                .find(learners.current().id(), id)
                .orElseThrow(() -> Refusal.notFound("submission " + id));
    }

    private SubmissionView view(Submission submission) {
        return SubmissionView.of(submission, judging.progress(submission));
    }
}
