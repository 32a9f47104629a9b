package dev.zachet.judge;

/** What is recorded of a run besides its answers. */
public sealed interface Watch {
    /** Nothing. */
    Watch NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements Watch {}

    /**
     * The CPU time of each case's call alone, read from outside while the process stands still: {@link CaseReport#usage()}
     * then has it. The case's value
     * is the CPU time, in nanoseconds, that it used besides, such as for reading its input.
     */
    record Time() implements Watch {}

    /** The memory that each case's call allocates: the case's value is {@code [peak, result]} in bytes. */
    record Memory() implements Watch {}

    /**
     * Every step of the one case's call: the case's value is what {@link Recording#read} reads, a program's too. Half of the
     * case's time is for recording; a run that passes it, or a bound, ends there with what has been recorded.
     *
     * @param counts whether references are counted
     * @param steps how many, 1 to 1000
     * @param objects how many are told at one step, 1 to 300
     * @param parts how many of an object are told, 1 to 50
     * @param frames how many are told, 4 to 64
     * @param bytes of the recording as JSON, 10 000 to 2 MiB
     */
    record Steps(boolean counts, int steps, int objects, int parts, int frames, int bytes) implements Watch {
        public Steps {
            require(steps, 1, 1000, "steps");
            require(objects, 1, 300, "objects");
            require(parts, 1, 50, "parts");
            require(frames, 4, 64, "frames");
            require(bytes, 10_000, 2 << 20, "bytes");
        }

        /** As much as can be recorded. */
        public static Steps all(boolean counts) {
            return new Steps(counts, 1000, 300, 50, 64, 2 << 20);
        }

        private static void require(int value, int low, int high, String what) {
            if (value < low || value > high) {
                throw new IllegalArgumentException(what + " must be " + low + " to " + high + ", not " + value);
            }
        }
    }
}
