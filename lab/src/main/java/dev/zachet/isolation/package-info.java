/**
 * Statements of several sessions, played one after the other against a real PostgreSQL, and what each of them saw.
 *
 * <p>Data in: a {@code Scenario} (tables, sessions, an order of statements, an isolation level). Data out: a {@code Timeline}
 * that holds no time and no number of a process, so that the same scenario gives the same timeline. Depends on the lab.
 */
@NullMarked
package dev.zachet.isolation;

import org.jspecify.annotations.NullMarked;
