package dev.zachet.judge;

/** What is done with a source: it is called through an entry, or run as tests. */
public sealed interface Use permits Entry, Tests {
    /** The interpreter that it needs. */
    Harness harness();
}
