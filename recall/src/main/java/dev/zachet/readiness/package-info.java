/**
 * How likely a learner passes on each checklist item, and how sure one can be of it.
 *
 * <p>Data in: scored facts with their age, cards' chances of recall, the chance of each item to be asked, outcomes of
 * interviews. Data out: means with intervals, for items, sections and all together. Depends on nothing; ages come in as days.
 */
@NullMarked
package dev.zachet.readiness;

import org.jspecify.annotations.NullMarked;
