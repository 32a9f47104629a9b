package dev.zachet.placement;

/** The twenty minutes of a placement, in parts that each fit between two other things. */
final class Slices {
    /** How many there are. */
    static final int COUNT = 3;
    /** Seconds of the longest. */
    static final int LONGEST = 420;
    /** Seconds after which somebody who does nothing is taken to be away. */
    static final int SILENCE = 180;

    /** The slice that may begin with code: after a first look at everything. */
    static final int WITH_CODE = 2;

    private static final int IN_ALL = 1_200;

    private Slices() {}

    /** Seconds of a slice, counted from 1. */
    static int seconds(int slice) {
        return Math.min(LONGEST, IN_ALL - (slice - 1) * LONGEST);
    }

    /** Minutes of all of them. */
    static int minutes() {
        return IN_ALL / 60;
    }
}
