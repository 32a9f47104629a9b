package dev.zachet.recall;

/** How well a card was recalled, as the learner says; in this order, {@link #number} as FSRS counts them. */
public enum Grade {
    /** Not recalled. */
    AGAIN,
    /** Recalled with great effort. */
    HARD,
    /** Recalled. */
    GOOD,
    /** Recalled without effort. */
    EASY;

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether it was recalled at all. */
    public boolean recalled() {
        return this != AGAIN;
    }
}
