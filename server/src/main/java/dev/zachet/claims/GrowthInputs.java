package dev.zachet.claims;

import dev.zachet.content.Claims;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.growth.Inputs;
import dev.zachet.growth.Inputs.Sized;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.practice.GeneratedCases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The inputs on which growth is measured: made when first needed, kept for the exercises that were needed last. */
final class GrowthInputs {
    /** Below that, a generator may make inputs of another kind: with few different values, so that edge cases come up. */
    private static final int SMALLEST = 100;

    private static final int STEPS = 11;
    private static final int CLOSEST = 1024;
    private static final double CLOSE = Math.cbrt(2);
    private static final double FIRST_CLOSE = 128 / CLOSE;
    private static final int FEWEST = 3;
    private static final int FEW = 26;
    private static final int[] SOME = {32, 40, 50, 64, 80, 96};
    private static final int KEPT = 4;

    private final GeneratedCases generator;
    private final Map<ExerciseId, List<Inputs>> kept = new LinkedHashMap<>();

    GrowthInputs(GeneratedCases generator) {
        this.generator = generator;
    }

    /** One ladder of inputs for each shape that is measured. */
    synchronized List<Inputs> of(Exercise exercise, CodeTask task)
            throws InterruptedException, GeneratedCases.NoSandbox {
        List<Inputs> known = kept.remove(exercise.id());
        if (known == null) {
            known = make(exercise, task);
        }
        kept.put(exercise.id(), known);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return known;
    }

    private List<Inputs> make(Exercise exercise, CodeTask task) throws InterruptedException, GeneratedCases.NoSandbox {
        Claims.Growth growth = task.claims().growth();
        List<Integer> doubling = sizes(IntStream.range(0, STEPS)
                .map(step -> (int) Math.round(growth.largest() / Math.pow(2, step / growth.scale())))
                .filter(size -> elements(size, task) >= SMALLEST));
        List<Integer> close = sizes(DoubleStream.iterate(FIRST_CLOSE, size -> size <= CLOSEST, size -> size * CLOSE)
                .mapToInt(size -> (int) Math.ceil(Math.pow(size, 1 / growth.scale())))
                .filter(size -> !doubling.contains(size)));
        List<Integer> few = sizes(IntStream.concat(IntStream.rangeClosed(FEWEST, FEW), IntStream.of(SOME))
                .filter(size -> elements(size, task) < SMALLEST));
        List<Inputs> all = new ArrayList<>();
        for (String shape : growth.shapes()) {
            all.add(new Inputs(
                    shape,
                    ladder(exercise, task, shape, doubling),
                    ladder(exercise, task, shape, close),
                    ladder(exercise, task, shape, few)));
        }
        return all;
    }

    private static List<Integer> sizes(IntStream sizes) {
        return sizes.distinct().sorted().boxed().toList();
    }

    /** A generator's size may be a side of the square that the statement's n counts. */
    private static int elements(int size, CodeTask task) {
        return (int) Math.round(Math.pow(size, task.claims().growth().scale()));
    }

    private SortedMap<Integer, Sized> ladder(Exercise exercise, CodeTask task, String shape, List<Integer> sizes)
            throws InterruptedException, GeneratedCases.NoSandbox {
        // One seed for all sizes: what a generator draws besides the elements, such as a limit, stays the same.
        String seed = exercise.id() + " growth " + shape;
        List<GeneratedCases.Wanted> wanted = sizes.stream()
                .map(size -> new GeneratedCases.Wanted(shape + "-" + size, seed, size, shape))
                .toList();
        List<JsonNode> made = generator.inputs(exercise, task, wanted);
        SortedMap<Integer, Sized> ladder = new TreeMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            int calls = task.entry() instanceof Entry.Operations
                    ? Math.max(1, made.get(i).path("calls").size())
                    : 1;
            ladder.put(elements(sizes.get(i), task), new Sized(new Input.Value(made.get(i)), calls));
        }
        return ladder;
    }
}
