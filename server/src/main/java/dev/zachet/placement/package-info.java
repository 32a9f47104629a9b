/**
 * Finds out in twenty minutes, in slices, where a learner stands: asks where least is known of what is asked most.
 *
 * <p>Data in: the bank's cards and small exercises, what the learner has shown before and aims at (through {@code spi}, which
 * evidence and plan implement), his answers. Data out: the next question, what is known by section, {@code AnswerPlaced};
 * answered cards enter the review queue through flashcards. Depends on content, flashcards, learner, practice, readiness and
 * web.
 */
@ApplicationModule(
        displayName = "Placement",
        allowedDependencies = {"content", "flashcards", "learner", "learner :: spi", "practice", "readiness", "web"})
@NullMarked
package dev.zachet.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
