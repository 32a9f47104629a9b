package dev.zachet.recall;

import static dev.zachet.recall.Memory.LARGEST_STABILITY;
import static dev.zachet.recall.Memory.LEAST_STABILITY;

/** {@link Fsrs} once more, with the slopes of every value along the weights; a test holds the two together. */
final class SlopedFsrs {
    private static final double LEAST_FIRST_STABILITY = 0.1;

    private final Slope[] w = new Slope[Weights.COUNT];
    private final Slope decay;
    private final Slope factor;

    SlopedFsrs(Weights weights) {
        for (int i = 0; i < w.length; i++) {
            w[i] = Slope.weight(weights, i);
        }
        this.decay = w[20].times(-1);
        this.factor = Slope.constant(0.9).power(Slope.constant(1).over(decay)).plus(-1);
    }

    /** A memory with slopes. */
    record State(Slope stability, Slope difficulty) {}

    Slope retrievability(State state, int days) {
        return factor.times(days).over(state.stability()).plus(1).power(decay);
    }

    State first(Grade grade) {
        return new State(
                w[grade.number() - 1].clamp(LEAST_FIRST_STABILITY, LARGEST_STABILITY),
                firstDifficulty(grade).clamp(1, 10));
    }

    /** What a further review leaves; {@code recall} is the retrievability before it. */
    State next(State state, int days, Grade grade, Slope recall) {
        Slope stability = days == 0
                ? sameDay(state, grade)
                : grade.recalled() ? recalled(state, grade, recall) : lapsed(state, recall);
        return new State(stability.clamp(LEAST_STABILITY, LARGEST_STABILITY), difficulty(state, grade));
    }

    private Slope firstDifficulty(Grade grade) {
        return w[4].minus(w[5].times(grade.number() - 1).exp()).plus(1);
    }

    private Slope difficulty(State state, Grade grade) {
        Slope old = state.difficulty();
        Slope room = old.times(-1).plus(10);
        Slope moved = old.minus(w[6].times(grade.number() - 3).times(room).times(1 / 9.0));
        return w[7].times(firstDifficulty(Grade.EASY))
                .plus(w[7].times(-1).plus(1).times(moved))
                .clamp(1, 10);
    }

    private Slope recalled(State state, Grade grade, Slope recall) {
        Slope forgotten = recall.times(-1).plus(1);
        Slope growth = w[8].exp()
                .times(state.difficulty().times(-1).plus(11))
                .times(state.stability().power(w[9].times(-1)))
                .times(w[10].times(forgotten).exp().plus(-1));
        Slope effort = switch (grade) {
            case HARD -> growth.times(w[15]);
            case EASY -> growth.times(w[16]);
            case AGAIN, GOOD -> growth;
        };
        return state.stability().times(effort.plus(1));
    }

    private Slope lapsed(State state, Slope recall) {
        Slope forgotten = recall.times(-1).plus(1);
        Slope left = w[11].times(state.difficulty().power(w[12].times(-1)))
                .times(state.stability().plus(1).power(w[13]).plus(-1))
                .times(w[14].times(forgotten).exp());
        return left.least(state.stability().over(w[17].times(w[18]).exp()));
    }

    private Slope sameDay(State state, Grade grade) {
        Slope change = w[17].times(w[18].plus(grade.number() - 3))
                .exp()
                .times(state.stability().power(w[19].times(-1)));
        return state.stability().times(grade.recalled() && change.value < 1 ? Slope.constant(1) : change);
    }
}
