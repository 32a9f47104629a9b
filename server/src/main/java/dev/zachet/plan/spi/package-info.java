/**
 * Where a kind of work plugs into the plan.
 *
 * <p>Data in: a learner. Data out: pieces of work with what they cost, what they are good for and when they were done.
 */
@NamedInterface("spi")
@NullMarked
package dev.zachet.plan.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
