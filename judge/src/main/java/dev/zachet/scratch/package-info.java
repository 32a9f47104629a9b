/**
 * Temporary folders that do not outlive their process, however it ends.
 *
 * <p>Data in: the prefix of a name. Data out: a {@code ScratchFolder}. Depends on the JDK alone.
 */
@NullMarked
package dev.zachet.scratch;

import org.jspecify.annotations.NullMarked;
