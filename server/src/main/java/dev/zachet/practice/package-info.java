/**
 * Attempts and submissions of every exercise kind.
 *
 * <p>Data in: what the learner writes. Data out: verdicts, streamed to the page and kept; {@code AttemptJudged} for whoever
 * learns from it; {@code Exercises} and {@code Attempts} for features that show how far he is. A submission is stored before it is checked,
 * checked once, and checked again after a crash. Depends on content, learner, web and the judge.
 */
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {"content", "growth", "judge", "learner", "learner :: spi", "web"})
@NullMarked
package dev.zachet.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
