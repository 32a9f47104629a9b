package dev.zachet.claims;

import dev.zachet.claims.FollowUpAnswers.Given;
import dev.zachet.content.Exercise.FollowUp;
import dev.zachet.practice.Attempt;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answering what an interviewer asks next: the answer is locked before the key points are shown. */
@RestController
@RequestMapping("/api/attempts/{id}/follow-ups/{followUp}")
class FollowUpApi {
    private static final int LONGEST_WORDS = 8_000;
    private static final int MOST_POINTS = 50;

    private final ClaimApi claims;
    private final FollowUpAnswers answers;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    FollowUpApi(ClaimApi claims, FollowUpAnswers answers, ApplicationEventPublisher events, InstantSource clock) {
        this.claims = claims;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /** An answer in writing, or the word that it was said aloud. */
    record Answering(@NotNull @Size(max = LONGEST_WORDS) String text, boolean aloud) {}

    /** Which key points the answer had, counted from 0. */
    record Said(@NotNull @Size(max = MOST_POINTS) List<@NotNull Integer> points) {}

    @PostMapping
    @Transactional
    ClaimsView answer(
            @PathVariable UUID id,
            @PathVariable String followUp,
            @Valid @RequestBody Answering answering,
            Locale locale) {
        Attempt attempt = claims.find(id);
        FollowUp question = claims.followUp(attempt, followUp);
        if (answering.text().isBlank() && !answering.aloud()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-answer");
        }
        if (!answers.give(attempt, question.id(), answering.text().replace("\0", ""), answering.aloud())) {
            throw new Refusal(HttpStatus.CONFLICT, "answer-locked");
        }
        return claims.view(attempt, locale);
    }

    @PutMapping("/said")
    @Transactional
    ClaimsView said(
            @PathVariable UUID id, @PathVariable String followUp, @Valid @RequestBody Said said, Locale locale) {
        Attempt attempt = claims.find(id);
        FollowUp question = claims.followUp(attempt, followUp);
        Given answer = answers.of(attempt).stream()
                .filter(given -> given.followUp().equals(question.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "answer-first"));
        int total = question.keyPoints().size();
        List<Integer> points = said.points().stream()
                .distinct()
                .filter(point -> point >= 0 && point < total)
                .toList();
        answers.tick(answer, points);
        events.publishEvent(new FollowUpAnswered(
                answer.id(),
                attempt.learner(),
                attempt.exercise().toString(),
                claims.exercise(attempt).mainItem(),
                (double) points.size() / total,
                clock.instant()));
        return claims.view(attempt, locale);
    }
}
