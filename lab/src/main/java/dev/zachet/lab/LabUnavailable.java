package dev.zachet.lab;

/** The lab cannot work here and now; says why, and how to mend it. */
public final class LabUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String mend;

    LabUnavailable(String reason, String mend) {
        super(reason + "; " + mend);
        this.reason = reason;
        this.mend = mend;
    }

    LabUnavailable(String reason, String mend, Throwable cause) {
        super(reason + "; " + mend, cause);
        this.reason = reason;
        this.mend = mend;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }

    /** What to do about it. */
    public String mend() {
        return mend;
    }
}
