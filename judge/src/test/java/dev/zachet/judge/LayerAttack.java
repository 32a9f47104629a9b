package dev.zachet.judge;

import java.time.Duration;
import java.util.List;

/**
 * An attack that one layer stops.
 *
 * @param without takes that layer away
 * @param gone layers that would stop it too, gone both times
 * @param sources run one after the other; what becomes of the last one counts
 * @param held what is seen with the layer
 * @param fell what is seen without it
 */
record LayerAttack(
        String layer,
        Weakening without,
        List<Weakening> gone,
        Limits limits,
        List<String> sources,
        String held,
        String fell) {
    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(300), Duration.ofSeconds(15), 64L << 20, 10_000, 100_000);

    static LayerAttack on(String layer, Weakening without, String source, String held, String fell) {
        return new LayerAttack(layer, without, List.of(), LIMITS, List.of(source), held, fell);
    }

    /** A program of one expression. */
    static String returning(String expression) {
        return "def f(): return " + expression;
    }

    LayerAttack gone(Weakening... others) {
        return new LayerAttack(layer, without, List.of(others), limits, sources, held, fell);
    }

    LayerAttack within(Limits other) {
        return new LayerAttack(layer, without, gone, other, sources, held, fell);
    }

    /** With a program that runs before. */
    LayerAttack first(String source) {
        return new LayerAttack(layer, without, gone, limits, List.of(source, sources.getLast()), held, fell);
    }

    @Override
    public String toString() {
        return layer;
    }
}
