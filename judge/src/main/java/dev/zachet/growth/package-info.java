/**
 * How time and memory grow with the size of the input, and whether that agrees with what somebody claims.
 *
 * <p>Data in: Python source, inputs of growing size, a claim in O notation. Data out: curves and what can honestly be read
 * from them. Depends on {@code judge}.
 */
@NullMarked
package dev.zachet.growth;

import org.jspecify.annotations.NullMarked;
