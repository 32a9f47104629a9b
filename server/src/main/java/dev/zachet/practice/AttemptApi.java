package dev.zachet.practice;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Attempt.Draft;
import dev.zachet.web.Markdown;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening an exercise, keeping what is typed, taking hints. */
@RestController
@RequestMapping("/api")
class AttemptApi {
    private final Bank bank;
    private final Learners learners;
    private final Attempts attempts;

    AttemptApi(Bank bank, Learners learners, Attempts attempts) {
        this.bank = bank;
        this.learners = learners;
        this.attempts = attempts;
    }

    /** Asks for an attempt: the latest, or a fresh one. */
    record Opening(@Nullable Boolean fresh) {}

    /** A draft to be kept; {@code revision} is the one that the page has seen. */
    record DraftChange(
            @NotNull @Source String source,
            @Min(0) int revision,
            @Nullable Boolean noLibrary) {}

    /** Asks for hint number {@code next}, counted from 1. */
    record HintRequest(@Min(1) int next) {}

    /** An attempt as the page sees it. */
    record AttemptView(
            UUID id,
            String exerciseId,
            Instant openedAt,
            @Nullable Instant finishedAt,
            List<String> hintsHtml,
            int hintsTotal,
            Draft draft,
            boolean noLibrary,
            boolean solved,
            double activeMinutes) {}

    @PostMapping("/exercises/{kind}/{slug}/attempts")
    @Transactional
    AttemptView open(
            @PathVariable String kind, @PathVariable String slug, @RequestBody Opening opening, Locale locale) {
        Exercise exercise = ExerciseApi.find(bank, kind, slug);
        UUID learner = learners.current().id();
        attempts.openOneAtATime(learner, exercise.id());
        boolean fresh = Boolean.TRUE.equals(opening.fresh());
        Attempt attempt = attempts.latest(learner, exercise.id())
                .filter(_ -> !fresh)
                .orElseGet(
                        () -> attempts.open(learner, exercise, exercise.task().starter()));
        attempts.touch(attempt.id());
        return view(attempt, exercise, locale);
    }

    @PutMapping("/attempts/{id}/draft")
    @Transactional
    Draft save(@PathVariable UUID id, @Valid @RequestBody DraftChange change) {
        Attempt attempt = find(id);
        boolean noLibrary = change.noLibrary() == null ? attempt.noLibrary() : change.noLibrary();
        if (!attempts.saveDraft(attempt, change.source(), change.revision(), noLibrary)) {
            throw new Refusal(HttpStatus.CONFLICT, "draft-conflict").with("current", find(id).draft());
        }
        return find(id).draft();
    }

    @PostMapping("/attempts/{id}/hints")
    @Transactional
    AttemptView hint(@PathVariable UUID id, @Valid @RequestBody HintRequest request, Locale locale) {
        Attempt attempt = find(id);
        Exercise exercise = exercise(attempt);
        int total = exercise.prose().hints().size();
        if (request.next() > total || request.next() > attempt.hints() + 1) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-hint", request.next(), attempt.hints(), total);
        }
        attempts.openHints(id, request.next());
        return view(find(id), exercise, locale);
    }

    private Attempt find(UUID id) {
        return attempts.find(learners.current().id(), id).orElseThrow(() -> Refusal.notFound("attempt " + id));
    }

    private Exercise exercise(Attempt attempt) {
        return bank.exercise(attempt.exercise())
                .orElseThrow(() -> Refusal.notFound(attempt.exercise().toString()));
    }

    private static AttemptView view(Attempt attempt, Exercise exercise, Locale locale) {
        Language language = Language.of(locale);
        return new AttemptView(
                attempt.id(),
                attempt.exercise().toString(),
                attempt.openedAt(),
                attempt.finishedAt(),
                exercise.prose().hints().stream()
                        .limit(attempt.hints())
                        .map(hint -> Markdown.html(hint.in(language)))
                        .toList(),
                exercise.prose().hints().size(),
                attempt.draft(),
                attempt.noLibrary(),
                attempt.solved(),
                attempt.active().toSeconds() / 60.0);
    }
}
