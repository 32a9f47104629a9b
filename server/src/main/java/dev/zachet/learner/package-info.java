/**
 * Who is learning, when his days begin, and how he likes the page.
 *
 * <p>Data in: settings from the page. Data out: the current {@code Learner}; an export of everything known about him, and
 * its erasure, through {@code spi.LearnerData}, which every feature that keeps rows implements. Depends on content (languages)
 * and web.
 */
@ApplicationModule(
        displayName = "Learner",
        allowedDependencies = {"content", "web"})
@NullMarked
package dev.zachet.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
