package dev.zachet.evidence;

import dev.zachet.claims.FollowUpAnswered;
import dev.zachet.content.ExerciseId;
import dev.zachet.debrief.InterviewDebriefed;
import dev.zachet.flashcards.CardReviewUndone;
import dev.zachet.flashcards.CardReviewed;
import dev.zachet.placement.AnswerPlaced;
import dev.zachet.practice.AttemptJudged;
import dev.zachet.practice.ClaimChecked;
import dev.zachet.practice.Outcome;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns what happened into facts. Events arrive at least once; the store makes a repetition harmless. */
@Component
class Recorder {
    private static final double CLAIM_WEIGHT = 0.4;
    private static final double WORD_WEIGHT = 0.2;
    private static final double CARD_WEIGHT = 0.1;
    private static final double HALF = 0.5;

    private final Evidence evidence;
    private final Supplier<UUID> ids;

    Recorder(Evidence evidence, Supplier<UUID> ids) {
        this.evidence = evidence;
        this.ids = ids;
    }

    /** What was said and measured says something about explaining, but never as much as work done. */
    @ApplicationModuleListener
    void on(ClaimChecked checked) {
        checked.scores()
                .forEach((item, score) -> evidence.add(explained(
                        checked.learner(),
                        item,
                        "claim",
                        checked.submission(),
                        checked.exercise(),
                        score,
                        CLAIM_WEIGHT,
                        checked.at())));
    }

    @ApplicationModuleListener
    void on(FollowUpAnswered answered) {
        evidence.restate(explained(
                answered.learner(),
                answered.item(),
                "follow-up",
                answered.answer(),
                answered.exercise(),
                answered.score(),
                WORD_WEIGHT,
                answered.at()));
    }

    /** The day's first grade counts: those after it tell of the minutes since. */
    @ApplicationModuleListener
    void on(CardReviewed reviewed) {
        String item = reviewed.item();
        if (item != null && reviewed.firstOfDay()) {
            evidence.add(recalled(
                    reviewed.learner(), item, reviewed.review(), reviewed.card(), reviewed.score(), reviewed.at()));
        }
    }

    @ApplicationModuleListener
    void on(CardReviewUndone undone) {
        String item = undone.item();
        if (item != null) {
            evidence.withdraw(recalled(undone.learner(), item, undone.review(), undone.card(), 0, undone.at()));
        }
    }

    /** A real interview weighs as much as anything can; what was only half answered does not count as passed. */
    @ApplicationModuleListener
    void on(InterviewDebriefed debriefed) {
        debriefed
                .scores()
                .forEach((item, score) -> evidence.restate(
                        answered(debriefed, item, score > HALF ? Outcome.ACCEPTED : Outcome.REJECTED, score),
                        debriefed.said()));
        debriefed
                .takenBack()
                .forEach(item -> evidence.restate(answered(debriefed, item, Outcome.UNAVAILABLE, 0), debriefed.said()));
    }

    private Fact answered(InterviewDebriefed debriefed, String item, Outcome outcome, double score) {
        UUID debrief = debriefed.debrief();
        return new Fact(
                ids.get(),
                debriefed.learner(),
                item,
                "interview",
                debrief,
                "interview/" + debrief,
                outcome,
                score,
                1,
                true,
                0,
                1,
                0,
                debriefed.at());
    }

    @ApplicationModuleListener
    void on(AnswerPlaced placed) {
        evidence.add(explained(
                placed.learner(),
                placed.item(),
                "placement",
                placed.answer(),
                "placement/" + placed.card(),
                placed.score(),
                placed.weight(),
                placed.at()));
    }

    private Fact recalled(UUID learner, String item, UUID review, String card, double score, Instant at) {
        return explained(learner, item, "card", review, "cards/" + card, score, CARD_WEIGHT, at);
    }

    private Fact explained(
            UUID learner,
            String item,
            String source,
            UUID reference,
            String exercise,
            double score,
            double weight,
            Instant at) {
        Outcome outcome = score >= HALF ? Outcome.ACCEPTED : Outcome.REJECTED;
        return new Fact(
                ids.get(), learner, item, source, reference, exercise, outcome, score, weight, true, 0, 1, 0, at);
    }

    @ApplicationModuleListener
    void on(AttemptJudged judged) {
        judged.items()
                .forEach((item, weight) -> evidence.add(new Fact(
                        ids.get(),
                        judged.learner(),
                        item,
                        ExerciseId.of(judged.exercise()).kind(),
                        judged.submission(),
                        judged.exercise(),
                        judged.outcome(),
                        judged.score(),
                        weight,
                        judged.unaided(),
                        judged.hints(),
                        judged.submissions(),
                        judged.activeMinutes(),
                        judged.at())));
    }
}
