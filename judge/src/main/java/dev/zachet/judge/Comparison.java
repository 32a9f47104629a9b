package dev.zachet.judge;

/** When an answer equals the expected one. */
public sealed interface Comparison {

    /** Same value and type; a tuple is a list; an integer and a float of the same value are equal; true is not 1. */
    record Exact() implements Comparison {}

    /** The outermost list in any order, duplicates counted. */
    record Unordered() implements Comparison {}

    /** Numbers may differ by {@code tolerance}, absolute or relative to the expected one, whichever is larger. */
    record Tolerance(double tolerance) implements Comparison {
        public Tolerance {
            if (!(tolerance > 0 && tolerance < 1)) {
                throw new IllegalArgumentException("tolerance must be between 0 and 1: " + tolerance);
            }
        }
    }

    /** The expected value is a list of acceptable answers. */
    record AnyOf() implements Comparison {}

    /** Text: white space at line ends and at the end does not count. */
    record Text() implements Comparison {}

    /**
     * The exercise's own {@code check(input, expected, actual)}, run in a sandbox of its own where no candidate code runs;
     * it returns True, or a reason as a dict of texts by language code.
     */
    record Custom(String source) implements Comparison {}
}
