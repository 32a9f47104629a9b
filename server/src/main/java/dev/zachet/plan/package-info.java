/**
 * What to do today.
 *
 * <p>Data in: the bank, attempts, submissions. Data out: the exercise to go on with and the next steps, each with its reason.
 * Depends on content, learner and practice.
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"content", "learner", "practice"})
@NullMarked
package dev.zachet.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
