/**
 * What can be done from a terminal: judge a file, check a bank.
 *
 * <p>Data in: arguments. Data out: text or JSON, and an exit code: 0 all is well, 1 it is not, 2 usage or set-up. Starts no
 * server; a database only for statements. Depends on content, database, practice, the judge and the lab.
 */
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {"content", "database", "isolation", "judge", "lab", "practice", "web"})
@NullMarked
package dev.zachet.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
