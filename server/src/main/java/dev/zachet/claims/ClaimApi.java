package dev.zachet.claims;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.growth.Complexity;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Attempt;
import dev.zachet.practice.Attempts;
import dev.zachet.practice.ClaimAnswer;
import dev.zachet.practice.EdgeCasesAnswer;
import dev.zachet.practice.Intake;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Submission.Purpose;
import dev.zachet.practice.SubmissionView;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saying something about a solution and having it checked. */
@RestController
@RequestMapping("/api/attempts/{id}")
class ClaimApi {
    private static final int LONGEST_INPUT = 4_000;
    private static final int LONGEST_WORDS = 4_000;
    private static final int LONGEST_BOUND = 60;
    private static final int MOST_INPUTS = 12;

    private final Bank bank;
    private final Learners learners;
    private final Attempts attempts;
    private final Intake intake;
    private final ClaimsPage page;
    private final Preparation preparation;

    ClaimApi(Bank bank, Learners learners, Attempts attempts, Intake intake, ClaimsPage page, Preparation preparation) {
        this.bank = bank;
        this.learners = learners;
        this.attempts = attempts;
        this.intake = intake;
        this.page = page;
        this.preparation = preparation;
    }

    /** Bounds in O notation, one of the offered reasons or none, and the learner's own words. */
    record Claim(
            @NotNull @Size(max = LONGEST_BOUND) String time,
            @NotNull @Size(max = LONGEST_BOUND) String memory,
            @Nullable @Size(max = LONGEST_BOUND) String structure,
            @NotNull @Size(max = LONGEST_WORDS) String words) {}

    /** Inputs, each as a learner's own input is typed. */
    record OwnInputs(
            @NotNull @Size(min = 1, max = MOST_INPUTS) List<@NotNull @Size(max = LONGEST_INPUT) String> inputs) {}

    @GetMapping("/claims")
    ClaimsView view(@PathVariable UUID id, Locale locale) {
        Attempt attempt = find(id);
        if (page.claimable(attempt).isPresent()) {
            Exercise exercise = exercise(attempt);
            preparation.begin(exercise, code(exercise));
        }
        return view(attempt, locale);
    }

    @PostMapping("/claims")
    ResponseEntity<SubmissionView> claim(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID request, @Valid @RequestBody Claim claim) {
        Attempt attempt = find(id);
        code(exercise(attempt));
        requireBound("time", claim.time());
        requireBound("memory", claim.memory());
        requireStructure(attempt, claim.structure());
        Submission about =
                page.claimable(attempt).orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "nothing-to-claim-about"));
        ClaimAnswer answer = new ClaimAnswer(
                about.answer().source(), claim.time(), claim.memory(), claim.structure(), claim.words());
        return intake.handIn(attempt, request, Purpose.CLAIM, answer);
    }

    @PostMapping("/edge-cases")
    ResponseEntity<SubmissionView> edgeCases(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID request, @Valid @RequestBody OwnInputs own) {
        code(exercise(find(id)));
        return intake.handIn(find(id), request, Purpose.EDGE_CASES, new EdgeCasesAnswer(own.inputs()));
    }

    @PostMapping("/give-up")
    ClaimsView giveUp(@PathVariable UUID id, Locale locale) {
        code(exercise(find(id)));
        attempts.giveUp(id);
        return view(find(id), locale);
    }

    ClaimsView view(Attempt attempt, Locale locale) {
        Exercise exercise = exercise(attempt);
        return page.of(attempt, exercise, code(exercise), Language.of(locale));
    }

    Attempt find(UUID id) {
        return attempts.find(learners.current().id(), id).orElseThrow(() -> Refusal.notFound("attempt " + id));
    }

    Exercise exercise(Attempt attempt) {
        return bank.exercise(attempt.exercise())
                .orElseThrow(() -> Refusal.notFound(attempt.exercise().toString()));
    }

    /** Only of Python something can be claimed. */
    private static CodeTask code(Exercise exercise) {
        if (exercise.task() instanceof CodeTask task) {
            return task;
        }
        throw Refusal.notFound("claims about " + exercise.id());
    }

    Asked asked(Attempt attempt) {
        return ClaimsPage.asked(attempt, exercise(attempt));
    }

    private static void requireBound(String field, String text) {
        try {
            Complexity.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-bound", field, text);
        }
    }

    private void requireStructure(Attempt attempt, @Nullable String structure) {
        boolean offered = structure == null
                || code(exercise(attempt)).claims().structures().stream()
                        .anyMatch(one -> one.id().equals(structure));
        if (!offered) {
            throw Refusal.notFound("structure " + structure);
        }
    }
}
