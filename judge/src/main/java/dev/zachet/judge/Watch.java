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
}
