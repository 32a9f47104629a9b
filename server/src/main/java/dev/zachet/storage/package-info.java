/**
 * Where the learner's data live: a PostgreSQL of our own under his data folder, or any other by one setting.
 *
 * <p>Data in: settings. Data out: a {@code DataSource}. Depends on nothing of ours.
 */
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {})
@NullMarked
package dev.zachet.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
