package dev.zachet.judge;

/** A place where untrusted Python runs. Safe for use by many threads; a run waits for a free slot. */
public interface Sandbox extends AutoCloseable {

    /** Runs all cases and reports what was seen; never throws for what the candidate does. Interrupting kills the run. */
    Report run(Run run) throws InterruptedException;

    /** How many runs can go on at once. */
    int slots();

    @Override
    void close();
}
