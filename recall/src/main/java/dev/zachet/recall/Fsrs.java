package dev.zachet.recall;

import static dev.zachet.recall.Memory.LARGEST_STABILITY;
import static dev.zachet.recall.Memory.LEAST_STABILITY;

/**
 * FSRS-6: how memory fades with time and changes with each review.
 *
 * <p>Formulas: open-spaced-repetition, “The Algorithm”, FSRS-6 (wiki of fsrs4anki), with the bounds of ts-fsrs 5.4, against
 * whose numbers this is tested.
 */
public final class Fsrs {
    private static final double STABLE = 0.9;
    private static final double LEAST_FIRST_STABILITY = 0.1;

    private final Weights w;
    private final double factor;

    /** The model with these weights. */
    public Fsrs(Weights weights) {
        this.w = weights;
        this.factor = Math.pow(STABLE, -1 / decay()) - 1;
    }

    private double decay() {
        return w.get(20);
    }

    /**
     * The chance, 0 to 1, that a card is recalled: R = (1 + F·t/S)^(−w20) with F = 0.9^(−1/w20) − 1.
     *
     * @param days since the last review, 0 or more
     */
    public double retrievability(Memory memory, double days) {
        return Math.pow(1 + factor * days / memory.stability(), -decay());
    }

    /**
     * Days until the chance of recall has fallen to {@code retention}: I = S/F · (r^(−1/w20) − 1). Not rounded.
     *
     * @param retention over 0, below 1
     */
    public double interval(Memory memory, double retention) {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention must be between 0 and 1: " + retention);
        }
        return memory.stability() / factor * (Math.pow(retention, -1 / decay()) - 1);
    }

    /**
     * The stability at which {@code retrievability} is left after {@code days}, within the bounds of a {@link Memory}: S =
     * F·t / (R^(−1/w20) − 1).
     *
     * @param days over 0
     * @param retrievability over 0, at most 1
     */
    public double stability(double days, double retrievability) {
        if (!(days > 0 && retrievability > 0 && retrievability <= 1)) {
            throw new IllegalArgumentException("no stability leaves %s after %s days".formatted(retrievability, days));
        }
        double stability = factor * days / (Math.pow(retrievability, -1 / decay()) - 1);
        return Math.clamp(stability, LEAST_STABILITY, LARGEST_STABILITY);
    }

    /** What the first review leaves: S₀ = w[g−1], D₀ = w4 − e^(w5(g−1)) + 1. */
    public Memory first(Grade grade) {
        double stability = Math.max(w.get(grade.number() - 1), LEAST_FIRST_STABILITY);
        return new Memory(stability, Math.clamp(firstDifficulty(grade), 1, 10));
    }

    /**
     * What a further review leaves.
     *
     * @param days since the last review, in whole days; 0 is the same day
     */
    public Memory next(Memory memory, int days, Grade grade) {
        if (days < 0) {
            throw new IllegalArgumentException("days must be 0 or more: " + days);
        }
        double stability = days == 0
                ? sameDay(memory, grade)
                : grade.recalled() ? recalled(memory, days, grade) : lapsed(memory, days);
        return new Memory(Math.clamp(stability, LEAST_STABILITY, LARGEST_STABILITY), difficulty(memory, grade));
    }

    private double firstDifficulty(Grade grade) {
        return w.get(4) - Math.exp(w.get(5) * (grade.number() - 1)) + 1;
    }

    /** D′ = w7·D₀(Easy) + (1−w7)(D − w6(g−3)(10−D)/9). */
    private double difficulty(Memory memory, Grade grade) {
        double old = memory.difficulty();
        double moved = old - w.get(6) * (grade.number() - 3) * (10 - old) / 9;
        double reverted = w.get(7) * firstDifficulty(Grade.EASY) + (1 - w.get(7)) * moved;
        return Math.clamp(reverted, 1, 10);
    }

    /** S·[1 + e^w8 (11−D) S^(−w9) (e^(w10(1−R)) − 1) · (w15 if Hard) · (w16 if Easy)]. */
    private double recalled(Memory memory, int days, Grade grade) {
        double stability = memory.stability();
        double forgotten = 1 - retrievability(memory, days);
        double effort = switch (grade) {
            case HARD -> w.get(15);
            case EASY -> w.get(16);
            case AGAIN, GOOD -> 1;
        };
        double growth = Math.exp(w.get(8))
                * (11 - memory.difficulty())
                * Math.pow(stability, -w.get(9))
                * (Math.exp(w.get(10) * forgotten) - 1)
                * effort;
        return stability * (1 + growth);
    }

    /** min(w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14(1−R)), S / e^(w17·w18)). */
    private double lapsed(Memory memory, int days) {
        double stability = memory.stability();
        double forgotten = 1 - retrievability(memory, days);
        double left = w.get(11)
                * Math.pow(memory.difficulty(), -w.get(12))
                * (Math.pow(stability + 1, w.get(13)) - 1)
                * Math.exp(w.get(14) * forgotten);
        return Math.min(left, stability / Math.exp(w.get(17) * w.get(18)));
    }

    /** S·e^(w17(g−3+w18))·S^(−w19), the factor at least 1 from Hard up. */
    private double sameDay(Memory memory, Grade grade) {
        double change =
                Math.exp(w.get(17) * (grade.number() - 3 + w.get(18))) * Math.pow(memory.stability(), -w.get(19));
        return memory.stability() * (grade.recalled() ? Math.max(1, change) : change);
    }
}
