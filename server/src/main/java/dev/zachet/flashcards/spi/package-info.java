/**
 * Where a plan says which cards are for today.
 *
 * <p>Data in: a learner. Data out: ids of cards. Depends on nothing.
 */
@NamedInterface("spi")
@NullMarked
package dev.zachet.flashcards.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
