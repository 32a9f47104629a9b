/**
 * SQL that runs: exercises whose answers are statements, tried on a real PostgreSQL.
 *
 * <p>Data in: statements. Data out: verdicts with what they returned and how it differs, and what tables there are to ask.
 * What runs is a {@code lab} of its own, never the product's database. Depends on {@code content}, {@code lab}, {@code
 * learner}, {@code practice} and {@code web}.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"content", "isolation", "lab", "learner", "practice", "web"})
@NullMarked
package dev.zachet.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
