/**
 * Cards: what comes when, what the learner said of each, his own cards and his own words for the bank's,
 * cards made of his mistakes.
 *
 * <p>Data in: the bank's cards, reviews and texts from the page, {@code AttemptJudged}, {@code ClaimChecked},
 * {@code FollowUpAnswered} and {@code InterviewDebriefed}, and from {@code spi.PlannedCards} what a plan has for today. Data
 * out: sessions that fit the time, the next dates (from {@code recall}), {@code CardReviewed} and {@code CardReviewUndone},
 * where each card stands. Depends on anki, claims, content, debrief, growth, isolation, learner, practice, recall and web.
 */
@ApplicationModule(
        displayName = "Flashcards",
        allowedDependencies = {
            "anki",
            "claims",
            "content",
            "debrief",
            "growth",
            "isolation",
            "learner",
            "learner :: spi",
            "practice",
            "recall",
            "web"
        })
@NullMarked
package dev.zachet.flashcards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
