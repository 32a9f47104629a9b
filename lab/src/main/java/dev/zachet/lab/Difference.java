package dev.zachet.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a result differs from the expected one. */
public sealed interface Difference {

    /** Not at all. */
    record None() implements Difference {}

    /** In its columns; rows were not looked at. */
    record Columns(List<String> expected, List<String> actual) implements Difference {
        public Columns {
            expected = List.copyOf(expected);
            actual = List.copyOf(actual);
        }
    }

    /**
     * In its rows.
     *
     * @param missing those expected and not returned, in the expected order
     * @param extra those returned and not expected
     * @param repeated how many of the extra ones are expected, but less often
     */
    record Rows(List<List<@Nullable String>> missing, List<List<@Nullable String>> extra, int repeated)
            implements Difference {}

    /** Only in the order of rows; {@code row} is the first that differs, counted from 1. */
    record Order(int row, List<@Nullable String> expected, List<@Nullable String> actual) implements Difference {}
}
