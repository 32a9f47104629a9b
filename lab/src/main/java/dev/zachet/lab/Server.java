package dev.zachet.lab;

import java.util.List;

/** A PostgreSQL that runs. */
sealed interface Server extends AutoCloseable permits OwnServer, OtherServer {

    Address address();

    /** Whether it is still there; one that is not is replaced at the next use. */
    boolean alive();

    /** What begins the names of all databases and roles that are made on it: letters, digits and underscores. */
    String prefix();

    /** What has to be set in each database so that plans are those of any other server, as in {@code jit to off}. */
    List<String> settings();

    /** Removes what was made on it, and stops it where it is ours. */
    @Override
    void close();
}
