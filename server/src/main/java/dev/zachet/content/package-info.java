/**
 * Loads and validates the bank into immutable records.
 *
 * <p>Data in: a folder in the format of {@code docs/content-guide.md}. Data out: a {@code Bank} (checklist and exercises),
 * or the list of problems, each with file and line. Depends on the judge's value types alone; runs nothing.
 */
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"judge", "growth", "isolation"})
@NullMarked
package dev.zachet.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
