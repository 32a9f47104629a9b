/**
 * What can be done from a terminal: judge a file, check a bank.
 *
 * <p>Data in: arguments. Data out: text or JSON, and an exit code: 0 all is well, 1 it is not, 2 usage or set-up. Starts no
 * server and no database. Depends on content, practice and the judge.
 */
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {"content", "judge", "practice"})
@NullMarked
package dev.zachet.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
