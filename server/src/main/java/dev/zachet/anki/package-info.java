/**
 * Anki's packages of cards ({@code .apkg}, {@code .colpkg}): writing one that Anki reads, reading what others made.
 *
 * <p>Data in: cards with their reviews; files that may be anything. Data out: a package of schema 11, which every Anki since
 * 2.0 reads; the cards of a package as Markdown, or why it cannot be read. A package is never unpacked onto the disk, and its
 * database is only read within bounds. Depends on recall.
 */
@ApplicationModule(
        displayName = "Anki",
        allowedDependencies = {"recall"})
@NullMarked
package dev.zachet.anki;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
