package dev.zachet.lab;

import java.time.Duration;

/** What became of a statement. */
public sealed interface Ran {

    /** It returned rows, perhaps none; {@code cut} where there were more than the bounds let through. */
    record Rows(Grid grid, boolean cut, Duration time) implements Ran {}

    /** It returned no rows and changed so many; 0 for a statement that changes none. */
    record Changed(long rows, Duration time) implements Ran {}

    /**
     * PostgreSQL refused it.
     *
     * @param detail empty where there is none, as is {@code hint}
     * @param line where, 1-based; 0 where it does not say
     * @param column likewise
     */
    record Failed(String sqlState, String message, String detail, String hint, int line, int column) implements Ran {}

    /** It was stopped after so long. */
    record TooLong(Duration allowed) implements Ran {}

    /** It was stopped because of its size. */
    record TooLarge(What what) implements Ran {}

    /** What can be too large. */
    enum What {
        /** The bytes that it returns. */
        RESULT,
        /** What the database holds. */
        DATABASE
    }

    /** The server did not answer to the end: nothing can be said of the statement. */
    record Lost(String reason) implements Ran {}
}
