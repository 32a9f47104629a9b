package dev.zachet.practice;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Submission.Purpose;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
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
    private final Bank bank;
    private final Learners learners;
    private final Judging.Stores stores;
    private final Intake intake;
    private final SubmissionStream stream;
    private final Kinds kinds;

    SubmissionApi(
            Bank bank, Learners learners, Judging.Stores stores, Intake intake, SubmissionStream stream, Kinds kinds) {
        this.bank = bank;
        this.learners = learners;
        this.stores = stores;
        this.intake = intake;
        this.stream = stream;
        this.kinds = kinds;
    }

    /**
     * An answer that is handed in; a run is on the examples, or the data that a learner sees, unless it brings an input of its
     * own.
     */
    record HandIn(
            @NotNull @Source String source,
            @NotNull Purpose purpose,
            @Nullable @Source String ownInput,
            boolean noLibrary) {

        HandedIn handedIn() {
            return switch (purpose) {
                case SUBMIT, RUN -> new HandedIn(source, purpose, ownInput, noLibrary);
                case CLAIM, EDGE_CASES -> throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "purpose");
            };
        }
    }

    @PostMapping("/attempts/{id}/submissions")
    ResponseEntity<SubmissionView> handIn(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID request, @Valid @RequestBody HandIn handIn) {
        UUID learner = learners.current().id();
        Attempt attempt = stores.attempts().find(learner, id).orElseThrow(() -> Refusal.notFound("attempt " + id));
        Exercise exercise = bank.exercise(attempt.exercise())
                .orElseThrow(() -> Refusal.notFound(attempt.exercise().toString()));
        Answer answer = kinds.of(exercise.task()).answer(exercise.task(), handIn.handedIn());
        return intake.handIn(attempt, request, handIn.purpose(), answer);
    }

    @GetMapping("/submissions/{id}")
    SubmissionView one(@PathVariable UUID id) {
        return intake.view(find(id));
    }

    @GetMapping(path = "/submissions/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable UUID id) {
        return stream.watch(id, () -> intake.view(find(id)));
    }

    private Submission find(UUID id) {
        return stores.submissions()
                .find(learners.current().id(), id)
                .orElseThrow(() -> Refusal.notFound("submission " + id));
    }
}
