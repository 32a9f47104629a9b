package dev.zachet.readiness;

/**
 * One thing shown about an item.
 *
 * @param score 0 to 1
 * @param weight how much it says about the item, 0 to 1
 * @param unaided whether it was done without hints
 * @param days since then, 0 or more
 */
public record Fact(Source source, double score, double weight, boolean unaided, double days) {
    public Fact {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be 0 to 1: " + score);
        }
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight must be 0 to 1: " + weight);
        }
        if (!(days >= 0)) {
            throw new IllegalArgumentException("days must be 0 or more: " + days);
        }
    }
}
