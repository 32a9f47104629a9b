package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.content.ExerciseId;
import dev.zachet.growth.Curve;
import dev.zachet.growth.Inputs;
import dev.zachet.growth.Measured;
import dev.zachet.growth.Scales;
import dev.zachet.growth.Stopwatch;
import dev.zachet.growth.Subject;
import dev.zachet.practice.Finding.Quantity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How an exercise's own solutions grow on this machine: measured when first needed, then remembered. */
final class References {
    private final Map<Key, Measured> known = new ConcurrentHashMap<>();
    private final Map<ExerciseId, Object> measuring = new ConcurrentHashMap<>();

    private record Key(ExerciseId exercise, String shape, String source, Quantity quantity) {}

    /** A curve of time. */
    Measured.Points time(ExerciseId exercise, CodeTask task, String source, Inputs inputs, Stopwatch stopwatch)
            throws InterruptedException {
        Key key = new Key(exercise, inputs.shape(), source, Quantity.TIME);
        return known(key, () -> stopwatch.measure(new Subject(source, task.entry()), inputs));
    }

    /** The same after measuring it once more: a busy moment may have spoilt what is remembered. */
    Measured.Points timeAgain(ExerciseId exercise, CodeTask task, String source, Inputs inputs, Stopwatch stopwatch)
            throws InterruptedException {
        Measured.Points before = time(exercise, task, source, inputs, stopwatch);
        Measured measured = stopwatch.again(new Subject(source, task.entry()), inputs, before.curve());
        remember(new Key(exercise, inputs.shape(), source, Quantity.TIME), measured);
        return points(measured);
    }

    /** A curve of memory. */
    Measured.Points memory(ExerciseId exercise, CodeTask task, String source, Inputs inputs, Scales scales)
            throws InterruptedException {
        Key key = new Key(exercise, inputs.shape(), source, Quantity.MEMORY);
        return known(
                key,
                () -> scales.weigh(new Subject(source, task.entry()), inputs).extra());
    }

    /** A measurement that may be waited for. */
    private interface Measurement {
        Measured take() throws InterruptedException;
    }

    /** Whoever comes while an exercise is being measured waits: two at once would disturb each other. */
    private Measured.Points known(Key key, Measurement measurement) throws InterruptedException {
        synchronized (measuring.computeIfAbsent(key.exercise(), _ -> new Object())) {
            Measured measured = known.get(key);
            if (measured == null) {
                measured = measurement.take();
                remember(key, measured);
            }
            return points(measured);
        }
    }

    private void remember(Key key, Measured measured) {
        if (measured instanceof Measured.Points) {
            known.put(key, measured);
        }
    }

    private static Measured.Points points(Measured measured) {
        return measured instanceof Measured.Points points ? points : new Measured.Points(new Curve(List.of()), 0);
    }
}
