/**
 * What a learner says about his solution, checked: its growth is measured, his edge cases are tried on wrong ideas, his
 * answers to follow-ups, of an exercise or a topic, are kept.
 *
 * <p>Data in: claims, inputs and answers of an attempt. Data out: verdicts with what was measured, and {@code
 * FollowUpAnswered}. Depends on {@code content}, {@code growth}, {@code judge}, {@code learner}, {@code practice} and
 * {@code web}.
 */
@ApplicationModule(
        displayName = "Claims",
        allowedDependencies = {"content", "growth", "judge", "learner", "learner :: spi", "practice", "web"})
@NullMarked
package dev.zachet.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
