package dev.zachet.readiness;

/** How much an item asks for; says what to expect of a learner of whom nothing is known. */
public enum Demand {
    /** Most who apply can do it. */
    BASIC,
    /** About half of those who prepare can do it. */
    USUAL,
    /** Few can do it without work. */
    HIGH
}
