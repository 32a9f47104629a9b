/**
 * How memory of a card fades and grows, and when to ask again: FSRS-6.
 *
 * <p>Data in: grades and the days between them. Data out: stability, difficulty, the chance of recall, the next date. Depends
 * on nothing; time comes in as arguments.
 */
@NullMarked
package dev.zachet.recall;

import org.jspecify.annotations.NullMarked;
