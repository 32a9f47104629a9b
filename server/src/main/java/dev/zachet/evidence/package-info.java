/**
 * Append-only facts about what the learner has shown, per checklist item.
 *
 * <p>Data in: events, as {@code AttemptJudged}, {@code CardReviewed}, {@code AnswerPlaced} and {@code InterviewDebriefed}. Data out:
 * rows, and how much they come to. The only input of what is said about a learner's progress; nobody else writes them. Depends
 * on claims, content, debrief, flashcards, learner, placement, practice, readiness and web.
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {
            "claims",
            "content",
            "debrief",
            "flashcards",
            "learner",
            "learner :: spi",
            "placement",
            "placement :: spi",
            "practice",
            "readiness",
            "web"
        })
@NullMarked
package dev.zachet.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
