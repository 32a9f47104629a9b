package dev.zachet.storage;

import java.io.Serial;

/** The learner's data cannot be reached: {@code mend} says what to do about it. */
public final class StorageUnavailable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String mend;

    StorageUnavailable(String reason, String mend) {
        super(reason);
        this.mend = mend;
    }

    StorageUnavailable(String reason, String mend, Throwable cause) {
        super(reason, cause);
        this.mend = mend;
    }

    /** What to do about it. */
    public String mend() {
        return mend;
    }
}
