package dev.zachet.claims;

import dev.zachet.content.Exercise;
import dev.zachet.content.Exercise.FollowUp;
import dev.zachet.content.Language;
import dev.zachet.practice.Attempt;
import dev.zachet.practice.Attempts;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Follow-ups and the solution of exercises about which nothing is claimed. */
@RestController
@RequestMapping("/api/attempts/{id}/afterwards")
class AfterwardsApi {
    private final ClaimApi claims;
    private final Attempts attempts;
    private final Ladder ladder;

    AfterwardsApi(ClaimApi claims, Attempts attempts, Ladder ladder) {
        this.claims = claims;
        this.attempts = attempts;
        this.ladder = ladder;
    }

    @GetMapping
    AfterwardsView view(@PathVariable UUID id, Locale locale) {
        return view(claims.find(id), locale);
    }

    @PostMapping("/give-up")
    AfterwardsView giveUp(@PathVariable UUID id, Locale locale) {
        attempts.giveUp(claims.find(id).id());
        return view(claims.find(id), locale);
    }

    @PostMapping("/follow-ups/{followUp}")
    @Transactional
    AfterwardsView answer(
            @PathVariable UUID id,
            @PathVariable String followUp,
            @Valid @RequestBody Ladder.Answering answering,
            Locale locale) {
        Attempt attempt = claims.find(id);
        ladder.answer(claims.asked(attempt), question(attempt, followUp), answering);
        return view(attempt, locale);
    }

    @PutMapping("/follow-ups/{followUp}/said")
    @Transactional
    AfterwardsView said(
            @PathVariable UUID id, @PathVariable String followUp, @Valid @RequestBody Ladder.Said said, Locale locale) {
        Attempt attempt = claims.find(id);
        ladder.tick(claims.asked(attempt), question(attempt, followUp), said);
        return view(attempt, locale);
    }

    private FollowUp question(Attempt attempt, String id) {
        return Ladder.question(claims.exercise(attempt).prose().followUps(), id);
    }

    private AfterwardsView view(Attempt attempt, Locale locale) {
        Language language = Language.of(locale);
        Exercise exercise = claims.exercise(attempt);
        boolean revealed = attempt.solved() || attempt.gaveUp();
        return new AfterwardsView(
                attempt.solved(),
                attempt.gaveUp(),
                ladder.view(claims.asked(attempt), exercise.prose().followUps(), language),
                revealed ? exercise.task().approved().orElse(null) : null,
                revealed
                        ? exercise.task().wrongIdeas().stream()
                                .map(idea -> idea.in(language))
                                .toList()
                        : null);
    }
}
