/**
 * Runs untrusted Python and says what became of it.
 *
 * <p>Data in: a {@code Job} (source, entry, cases with expected answers, limits, rules). Data out: a {@code Verdict}.
 * Expected answers stay on this side: only what a {@code Run} holds enters the sandbox. Depends on the JDK and Jackson
 * alone: no Spring, no database, no clock but the one it is given.
 */
@NullMarked
package dev.zachet.judge;

import org.jspecify.annotations.NullMarked;
