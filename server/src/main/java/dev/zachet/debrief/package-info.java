/**
 * Real interviews as the learner tells of them: what was asked, how it went, what came of it.
 *
 * <p>Data in: his debriefs from the page, saved as they are typed. Data out: {@code InterviewDebriefed} when he is done, or has
 * put it otherwise, or taken it back; the debriefs themselves, which become cards. Depends on content, learner, practice (names)
 * and web.
 */
@ApplicationModule(
        displayName = "Debrief",
        allowedDependencies = {"content", "learner", "learner :: spi", "practice", "web"})
@NullMarked
package dev.zachet.debrief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
