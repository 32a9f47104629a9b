/**
 * What to do on which day until the interview, so that as much as possible of what will be asked is known on that day.
 *
 * <p>Data in: units of work with their memory, the chance of each item to be asked, the seconds of each day, wishes. Data
 * out: days with steps and the reason of each, the predicted readiness, what is left out and why. Depends on {@code recall};
 * time comes in as days.
 */
@NullMarked
package dev.zachet.planner;

import org.jspecify.annotations.NullMarked;
