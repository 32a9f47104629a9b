/**
 * Seeing code run: what a program prints, or a snippet or a case of a submission recorded step by step for the page to
 * replay.
 *
 * <p>Data in: Python that the learner typed or handed in. Data out: recordings, kept nowhere. Running and
 * recording take turns by learner and never more than one of the sandbox's slots. Depends on {@code content}, {@code judge}, {@code learner}, {@code
 * practice} and {@code web}.
 */
@ApplicationModule(
        displayName = "Trace",
        allowedDependencies = {"content", "judge", "learner", "practice", "web"})
@NullMarked
package dev.zachet.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
