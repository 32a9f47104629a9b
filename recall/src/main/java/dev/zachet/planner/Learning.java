package dev.zachet.planner;

import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import dev.zachet.recall.Weights;

/**
 * What doing a unit is expected to leave.
 *
 * <p>A unit is recalled or not, so what is left is one of two memories. A plan carries on the one memory that has the same
 * chance of recall on the interview's day as both together: S′ with R(S′, T−d) = E[R(T)], and the mean difficulty.
 *
 * @param firstSuccess the chance that a new unit succeeds at once, 0 to 1
 */
public record Learning(Fsrs model, double firstSuccess) {
    /** Default weights, four of five new units succeed. */
    public static final Learning USUAL = new Learning(new Fsrs(Weights.DEFAULT), 0.8);

    public Learning {
        if (!(firstSuccess >= 0 && firstSuccess <= 1)) {
            throw new IllegalArgumentException("firstSuccess must be 0 to 1: " + firstSuccess);
        }
    }

    /**
     * After the first time.
     *
     * @param left days from then to the interview, 1 or more
     */
    Memory first(int left) {
        return mixed(firstSuccess, model.first(Grade.GOOD), model.first(Grade.AGAIN), left);
    }

    /**
     * After a repetition.
     *
     * @param gap days since the time before, 1 or more
     * @param left days from then to the interview, 1 or more
     */
    Memory again(Memory memory, int gap, int left) {
        double recalled = model.retrievability(memory, gap);
        return mixed(recalled, model.next(memory, gap, Grade.GOOD), model.next(memory, gap, Grade.AGAIN), left);
    }

    private Memory mixed(double chance, Memory success, Memory failure, int left) {
        double recall =
                chance * model.retrievability(success, left) + (1 - chance) * model.retrievability(failure, left);
        double difficulty = chance * success.difficulty() + (1 - chance) * failure.difficulty();
        return new Memory(model.stability(left, recall), Math.clamp(difficulty, 1, 10));
    }
}
