/**
 * What there is to know about a checklist item, to be read, run and answered: its topic, and the track of Python internals.
 *
 * <p>Data in: the bank, and answers to a topic's follow-ups. Data out: pages in one language, with proofs that say whether
 * they hold on the Python that judges. Depends on {@code claims} for the ladder of follow-ups, on {@code content}, {@code
 * learner}, {@code practice} and {@code web}.
 */
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {"claims", "content", "learner", "practice", "web"})
@NullMarked
package dev.zachet.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
