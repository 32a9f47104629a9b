package dev.zachet.claims;

import dev.zachet.content.Exercise.FollowUp;
import dev.zachet.practice.Attempt;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answering what an interviewer asks about a solution. */
@RestController
@RequestMapping("/api/attempts/{id}/follow-ups/{followUp}")
class FollowUpApi {
    private final ClaimApi claims;
    private final Ladder ladder;

    FollowUpApi(ClaimApi claims, Ladder ladder) {
        this.claims = claims;
        this.ladder = ladder;
    }

    @PostMapping
    @Transactional
    ClaimsView answer(
            @PathVariable UUID id,
            @PathVariable String followUp,
            @Valid @RequestBody Ladder.Answering answering,
            Locale locale) {
        Attempt attempt = claims.find(id);
        ladder.answer(claims.asked(attempt), question(attempt, followUp), answering);
        return claims.view(attempt, locale);
    }

    @PutMapping("/said")
    @Transactional
    ClaimsView said(
            @PathVariable UUID id, @PathVariable String followUp, @Valid @RequestBody Ladder.Said said, Locale locale) {
        Attempt attempt = claims.find(id);
        ladder.tick(claims.asked(attempt), question(attempt, followUp), said);
        return claims.view(attempt, locale);
    }

    private FollowUp question(Attempt attempt, String id) {
        return Ladder.question(claims.exercise(attempt).prose().followUps(), id);
    }
}
