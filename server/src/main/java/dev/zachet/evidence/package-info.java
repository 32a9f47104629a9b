/**
 * Append-only facts about what the learner has shown, per checklist item.
 *
 * <p>Data in: events, as {@code AttemptJudged}, {@code CardReviewed} and {@code AnswerPlaced}. Data out: rows, and how much
 * they come to. The only input of what is said about a learner's progress; nobody else writes them. Depends on claims, content,
 * flashcards, learner, placement, practice and web.
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {
            "claims",
            "content",
            "flashcards",
            "learner",
            "learner :: spi",
            "placement",
            "placement :: spi",
            "practice",
            "web"
        })
@NullMarked
package dev.zachet.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
