package dev.zachet.judge;

/**
 * Why a source could not be loaded.
 *
 * @param kind what went wrong
 * @param type the Python exception, such as {@code SyntaxError}; empty for {@link Kind#MISSING_ENTRY}
 * @param message what Python said, or the name of the missing entry
 * @param line 1-based line in the source, 0 where there is none
 * @param column 1-based column, 0 where there is none
 */
public record LoadError(Kind kind, String type, String message, int line, int column) {
    /** What went wrong. */
    public enum Kind {
        SYNTAX,
        IMPORT,
        MISSING_ENTRY,
        RAISED,
        EXCEEDED
    }
}
