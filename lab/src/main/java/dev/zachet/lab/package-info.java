/**
 * A PostgreSQL for learners: databases of their own within moments, statements within bounds, results compared.
 *
 * <p>Data in: a {@code Template} (scripts that make a database), statements that nobody has read. Data out: {@code Clone}s of
 * it, each gone with its attempt, and what became of a statement as a {@code Ran}. The server is not the product's
 * database: it is started at first use, in a scratch folder, behind namespaces, or is one that a setting names. Depends on
 * the JDK, the JDBC driver and what unpacks the server.
 */
@NullMarked
package dev.zachet.lab;

import org.jspecify.annotations.NullMarked;
