package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.growth.Agreement;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Complexity;
import dev.zachet.growth.Curve;
import dev.zachet.growth.Inputs;
import dev.zachet.growth.Measured;
import dev.zachet.growth.Point;
import dev.zachet.growth.Reading;
import dev.zachet.growth.Reading.Doubt;
import dev.zachet.growth.Readings;
import dev.zachet.growth.Scales;
import dev.zachet.growth.Stopwatch;
import dev.zachet.growth.Subject;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Sandbox;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Finding.Growth;
import dev.zachet.practice.Finding.Quantity;
import dev.zachet.practice.GeneratedCases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Measures how a solution's time and memory grow, and compares that with a claim. */
final class GrowthCheck {
    /** Reading an input may cost a candidate as much as it costs the exemplar, with this to spare. */
    private static final double OUTSIDE_FACTOR = 3;

    private static final double OUTSIDE_SPARE_SECONDS = 0.05;
    /** Of slopes in time; what is allocated repeats exactly. */
    private static final double CLEARLY_FASTER = 0.15;

    private static final double BUDGET_SECONDS = 0.5;

    private final GrowthInputs inputs;
    private final Sandbox sandbox;
    private final References references = new References();

    GrowthCheck(Sandbox sandbox, GeneratedCases generated) {
        this.sandbox = sandbox;
        this.inputs = new GrowthInputs(generated);
    }

    /** Makes the inputs of an exercise and measures its references, so that the first answer need not wait for that. */
    void prepare(Exercise exercise, CodeTask task) throws InterruptedException, GeneratedCases.NoSandbox {
        List<Inputs> shapes = inputs.of(exercise, task);
        Stopwatch stopwatch = new Stopwatch(sandbox, task.limits().memoryBytes(), BUDGET_SECONDS / shapes.size());
        Scales scales = new Scales(sandbox, task.limits().memoryBytes());
        CodeTask.Solutions solutions = task.solutions();
        for (Inputs shape : shapes) {
            for (String source : List.of(solutions.exemplar(), solutions.slow().source())) {
                references.time(exercise.id(), task, source, shape, stopwatch);
                references.memory(exercise.id(), task, source, shape, scales);
            }
        }
    }

    /** Measures time: the shape on which it grows fastest counts. */
    Growth time(Exercise exercise, CodeTask task, String source, Complexity claim)
            throws InterruptedException, GeneratedCases.NoSandbox {
        List<Inputs> shapes = inputs.of(exercise, task);
        Stopwatch stopwatch = new Stopwatch(sandbox, task.limits().memoryBytes(), BUDGET_SECONDS / shapes.size());
        List<Growth> found = new ArrayList<>();
        for (Inputs shape : shapes) {
            found.add(time(new Solution(exercise.id(), task, source), claim, shape, stopwatch));
        }
        return worst(found);
    }

    private record Solution(ExerciseId exercise, CodeTask task, String source) {
        Subject subject() {
            return new Subject(source, task.entry());
        }
    }

    /** Nothing that would contradict is said, and nothing is given up, before everything has been measured once more. */
    private Growth time(Solution solution, Complexity claim, Inputs shape, Stopwatch stopwatch)
            throws InterruptedException, GeneratedCases.NoSandbox {
        CodeTask task = solution.task();
        String good = task.solutions().exemplar();
        Measured measured = stopwatch.measure(solution.subject(), shape);
        Measured.Points exemplar = references.time(solution.exercise(), task, good, shape, stopwatch);
        Measured.Points slow = references.time(
                solution.exercise(), task, task.solutions().slow().source(), shape, stopwatch);
        Reading reading = readTime(task, measured, exemplar);
        if (measured instanceof Measured.Points(Curve before, double _) && inDoubt(task, claim, reading)) {
            measured = stopwatch.again(solution.subject(), shape, before);
            exemplar = references.timeAgain(solution.exercise(), task, good, shape, stopwatch);
            reading = readTime(task, measured, exemplar);
        }
        return growth(task, new Asked(Quantity.TIME, claim, shape), measured, reading, exemplar, slow);
    }

    private static boolean inDoubt(CodeTask task, Complexity claim, Reading reading) {
        return switch (reading) {
            case Reading.Unclear(Doubt doubt) -> doubt == Doubt.NOISY || doubt == Doubt.BETWEEN;
            case Reading.Known _ -> agreement(task, claim, reading) == Agreement.CONTRADICTED;
        };
    }

    private static Agreement agreement(CodeTask task, Complexity claim, Reading reading) {
        return Agreement.of(claim.bucket(task.claims().growth().relative()), reading);
    }

    /**
     * Weighs memory, likewise. Whether a result counts as extra is a matter of convention: a claim that is right either way
     * is right.
     */
    Growth memory(Exercise exercise, CodeTask task, String source, Complexity claim)
            throws InterruptedException, GeneratedCases.NoSandbox {
        Scales scales = new Scales(sandbox, task.limits().memoryBytes());
        List<Growth> extra = new ArrayList<>();
        List<Growth> withResult = new ArrayList<>();
        for (Inputs shape : inputs.of(exercise, task)) {
            Scales.Weight weight = scales.weigh(new Subject(source, task.entry()), shape);
            Measured.Points exemplar =
                    references.memory(exercise.id(), task, task.solutions().exemplar(), shape, scales);
            Measured.Points slow = references.memory(
                    exercise.id(), task, task.solutions().slow().source(), shape, scales);
            Asked asked = new Asked(Quantity.MEMORY, claim, shape);
            extra.add(growth(task, asked, weight.extra(), readMemory(weight.extra()), exemplar, slow));
            Reading whole = readMemory(weight.withResult());
            withResult.add(growth(task, asked, weight.withResult(), whole, exemplar, slow));
        }
        Growth whole = worst(withResult);
        return whole.agreement() == Agreement.CONSISTENT ? whole : worst(extra);
    }

    private record Asked(Quantity quantity, Complexity claim, Inputs shape) {}

    private static Reading readTime(CodeTask task, Measured measured, Measured.Points exemplar)
            throws GeneratedCases.NoSandbox {
        return switch (measured) {
            case Measured.NoSandbox(var why) -> throw new GeneratedCases.NoSandbox(why);
            case Measured.Failed _ -> new Reading.Unclear(Doubt.FAILED);
            case Measured.Points(Curve curve, double outside) -> {
                if (outside > exemplar.outside() * OUTSIDE_FACTOR + OUTSIDE_SPARE_SECONDS) {
                    yield new Reading.Unclear(Doubt.OUTSIDE_CALL);
                }
                Map<String, Double> variables = task.claims().growth().relative();
                Complexity target = Complexity.parse(task.solutions().target().time());
                double size = curve.isEmpty() ? 2 : curve.points().getLast().size();
                yield Readings.time(
                        curve, exemplar.curve(), target.slope(variables, Math.max(size, Math.E)), perCall(task));
            }
        };
    }

    private static Reading readMemory(Measured measured) throws GeneratedCases.NoSandbox {
        return switch (measured) {
            case Measured.NoSandbox(var why) -> throw new GeneratedCases.NoSandbox(why);
            case Measured.Failed _ -> new Reading.Unclear(Doubt.FAILED);
            case Measured.Points(Curve curve, double _) -> Readings.memory(curve);
        };
    }

    private static boolean perCall(CodeTask task) {
        return task.entry() instanceof Entry.Operations;
    }

    private static Growth growth(
            CodeTask task,
            Asked asked,
            Measured measured,
            Reading reading,
            Measured.Points exemplar,
            Measured.Points slow) {
        Agreement agreement = agreement(task, asked.claim(), reading);
        boolean time = asked.quantity() == Quantity.TIME;
        CodeTask.Complexity good = task.solutions().target();
        CodeTask.Complexity obvious = task.solutions().slow().complexity();
        Curve yours = measured instanceof Measured.Points(Curve curve, double _) ? curve : new Curve(List.of());
        return new Growth(
                asked.quantity(),
                asked.claim().text(),
                agreement,
                reading instanceof Reading.Known(Bucket bucket) ? bucket : null,
                reading instanceof Reading.Unclear(Doubt doubt) ? doubt : null,
                time && perCall(task),
                asked.shape().shape(),
                yours.points(),
                List.of(
                        new Finding.Reference(
                                Finding.Solution.EXEMPLAR,
                                time ? good.time() : good.memory(),
                                exemplar.curve().points()),
                        new Finding.Reference(
                                Finding.Solution.SLOW,
                                time ? obvious.time() : obvious.memory(),
                                slow.curve().points())),
                agreement == Agreement.CONTRADICTED
                        ? yours.top().points().stream().map(Point::size).toList()
                        : List.of());
    }

    /**
     * What is known to grow fastest. A shape of which nothing can be told, though it seems to grow faster, leaves everything
     * open, unless what is known is enough to contradict.
     */
    private static Growth worst(List<Growth> found) {
        Growth known = found.stream()
                .max(Comparator.comparingInt(growth ->
                        growth.measured() == null ? -1 : growth.measured().ordinal()))
                .orElseThrow();
        return found.stream()
                .filter(growth -> known.agreement() != Agreement.CONTRADICTED)
                .filter(growth -> growth.doubt() == Doubt.BETWEEN || growth.doubt() == Doubt.NOISY)
                .filter(growth ->
                        power(growth) > power(known) + (growth.quantity() == Quantity.TIME ? CLEARLY_FASTER : 0))
                .findFirst()
                .orElse(known);
    }

    private static double power(Growth growth) {
        return new Curve(growth.yours()).top().power();
    }
}
