package dev.zachet.readiness;

/** What kind of work a fact comes from. */
public enum Source {
    /** A question of a mock interview, scored. */
    INTERVIEW,
    /** An exercise, judged by running it. */
    EXERCISE,
    /** A question with one right answer. */
    QUESTION,
    /** A statement about one's own solution that was checked. */
    CLAIM,
    /** An answer to a follow-up question. */
    FOLLOW_UP,
    /** The learner's own word. */
    WORD;

    /** Whether it says so little that any number of such facts together is capped. */
    public boolean weak() {
        return switch (this) {
            case CLAIM, FOLLOW_UP, WORD -> true;
            case INTERVIEW, EXERCISE, QUESTION -> false;
        };
    }
}
