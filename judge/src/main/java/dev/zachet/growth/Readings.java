package dev.zachet.growth;

import dev.zachet.growth.Reading.Doubt;
import dev.zachet.growth.Reading.Known;
import dev.zachet.growth.Reading.Unclear;

/**
 * Reads curves. Slopes are those of the largest sizes, where what grows fastest has come to the fore; between the buckets
 * lies a band in which nothing is said, and nothing is said that one point more or less would change.
 */
public final class Readings {
    /** Fewer sizes say nothing. */
    static final int FEWEST = 4;

    /** What is shorter drowns in what stopping and starting a process costs. */
    static final double TELLING_SECONDS = 0.000_2;

    private static final double MOST_STRAY = 0.22;
    private static final double FLAT = 0.35;
    private static final double STEEPEST_POWER = 3.6;
    private static final double BEYOND_POWERS = 6;
    private static final double MANIFOLD = 16;
    private static final double BAND = 0.15;
    private static final double HALF = 0.5;
    private static final double MOST_OF_MACHINE = 0.4;
    private static final double RISING = 0.2;

    /** Tables of a fixed size and numbers that get longer come to that; with less than a byte an element nothing is kept. */
    private static final double SMALL_BYTES = 16_384;

    private static final double BYTES_AN_ELEMENT = 1;
    private static final double MOST_STRAY_OF_RATES = 0.1;
    private static final double MORE = 1.5;
    private static final int FAR = 4;

    private Readings() {}

    /**
     * Reads how time grows.
     *
     * @param curve seconds, or seconds per call
     * @param reference the same for a solution of known growth on the same inputs: it carries what caches and allocation
     *     add on this machine
     * @param known the reference's slope by theory, as {@link Complexity#slope} gives it
     * @param perCall whether values are divided by the number of calls, which is about the size
     */
    public static Reading time(Curve curve, Curve reference, double known, boolean perCall) {
        Curve telling = telling(curve, perCall);
        if (telling.points().size() < FEWEST) {
            return new Unclear(Doubt.TOO_FEW_SIZES);
        }
        Curve top = telling.top();
        if (exponential(telling, top)) {
            return new Known(Bucket.EXPONENTIAL);
        }
        if (top.strayFromPower() > MOST_STRAY) {
            return new Unclear(Doubt.NOISY);
        }
        double machine = machine(telling(reference, perCall).at(top), known);
        return steady(top, machine);
    }

    /**
     * Reads how memory grows; allocations repeat exactly, so no reference is needed. What is allocated once hides growth
     * while sizes are small; where what is added from size to size is regular, it shows the growth.
     *
     * @param curve bytes
     */
    public static Reading memory(Curve curve) {
        if (curve.points().size() < FEWEST) {
            return new Unclear(Doubt.TOO_FEW_SIZES);
        }
        Curve top = curve.top();
        Curve rates = top.rates();
        if (rates.points().stream().allMatch(point -> point.value() >= BYTES_AN_ELEMENT)
                && rates.strayFromPower() < MOST_STRAY_OF_RATES) {
            return bucket(1 + rates.power());
        }
        Point first = top.points().getFirst();
        Point last = top.points().getLast();
        boolean adds = last.value() - first.value() >= BYTES_AN_ELEMENT * (last.size() - first.size());
        if (!adds && top.points().stream().allMatch(point -> point.value() < SMALL_BYTES)) {
            return new Known(Bucket.CONSTANT);
        }
        Reading plain = bucket(top.power());
        boolean hidden = adds && last.value() > MORE * first.value() && plain.equals(new Known(Bucket.CONSTANT));
        if (plain instanceof Known && !hidden) {
            return plain;
        }
        Reading grown = bucket(top.less(base(curve, top)).power());
        return hidden && grown.equals(plain) ? new Unclear(Doubt.BETWEEN) : grown;
    }

    /** What is there from the start, seen at a size far below the ones that count: it is no growth. */
    private static double base(Curve curve, Curve top) {
        Point smallest = curve.points().getFirst();
        boolean farBelow = smallest.size() * FAR <= top.points().getFirst().size();
        return farBelow ? smallest.value() : 0;
    }

    private static Curve telling(Curve curve, boolean perCall) {
        return curve.where(point -> point.value() * (perCall ? point.size() : 1) >= TELLING_SECONDS);
    }

    /** Caches and allocation only ever add to the slope: where the reference has less, that is its own noise. */
    private static double machine(Curve reference, double known) {
        return reference.points().size() < FEWEST ? 0 : Math.clamp(reference.power() - known, 0, MOST_OF_MACHINE);
    }

    /** What the whole says, unless one point less would say something else, or it is rising towards its end. */
    private static Reading steady(Curve top, double machine) {
        double power = top.power() - machine;
        Reading whole = bucket(power);
        if (!(whole instanceof Known)) {
            return whole;
        }
        double tip = top.tip().power() - machine;
        if (tip > power + RISING && !bucket(tip).equals(whole)) {
            return new Unclear(Doubt.BETWEEN);
        }
        boolean shaky = top.points().stream()
                .map(point -> bucket(top.without(point).power() - machine))
                .anyMatch(reading -> reading instanceof Known && !reading.equals(whole));
        return shaky ? new Unclear(Doubt.NOISY) : whole;
    }

    private static boolean exponential(Curve telling, Curve top) {
        double manifold =
                telling.points().getLast().value() / telling.points().getFirst().value();
        return manifold > MANIFOLD
                && (top.power() > BEYOND_POWERS
                        || top.power() > STEEPEST_POWER
                                && telling.points().size() > FEWEST
                                && telling.strayFromExponential() < telling.strayFromPower());
    }

    private static Reading bucket(double power) {
        if (power <= FLAT) {
            return new Known(Bucket.CONSTANT);
        }
        if (power < HALF + BAND) {
            return new Unclear(Doubt.BETWEEN);
        }
        double whole = Math.rint(power);
        if (Math.abs(power - whole) > HALF - BAND) {
            return new Unclear(Doubt.BETWEEN);
        }
        return new Known(whole <= 1 ? Bucket.LINEAR : whole <= 2 ? Bucket.QUADRATIC : Bucket.CUBIC);
    }
}
