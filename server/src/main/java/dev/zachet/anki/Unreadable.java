package dev.zachet.anki;

/** Why a file cannot be read as a package of Anki's. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason {
        /** It is no zip archive, or holds no collection. */
        NOT_A_PACKAGE,
        /** It was written by a new Anki for new ones alone. */
        NEWER,
        /** Its collection, or all that it holds, is larger than is read. */
        LARGE,
        /** It holds more cards than are taken over at once. */
        MANY,
        /** The collection in it is damaged, or not built as Anki builds one. */
        BROKEN
    }

    private final Reason reason;

    Unreadable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Unreadable(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
