package dev.zachet.growth;

import dev.zachet.growth.Reading.Doubt;

/**
 * Reads curves. Slopes are those of the largest sizes, where what grows fastest has come to the fore; between the buckets
 * lies a band in which nothing is said.
 */
public final class Readings {
    private static final int FEWEST = 4;
    private static final int TOP = 4;
    private static final double TELLING_SECONDS = 0.000_1;
    private static final double MOST_STRAY = 0.22;
    private static final double FLAT = 0.35;
    private static final double STEEPEST_POWER = 3.6;
    private static final double MANIFOLD = 16;
    private static final double BAND = 0.15;
    private static final double HALF = 0.5;
    private static final double SMALL_BYTES = 4096;

    private Readings() {}

    /**
     * Reads how time grows.
     *
     * @param curve seconds, or seconds per call
     * @param reference the same for a solution of known growth on the same inputs: it carries what caches and allocation
     *     add on this machine
     * @param known the reference's slope by theory, as {@link Complexity#slope} gives it
     * @param perCall whether values are divided by the number of calls, so that small ones are nothing to doubt
     */
    public static Reading time(Curve curve, Curve reference, double known, boolean perCall) {
        Curve telling = perCall ? curve : curve.over(TELLING_SECONDS);
        if (telling.points().size() < FEWEST) {
            return new Reading.Unclear(Doubt.TOO_FEW_SIZES);
        }
        Curve top = telling.top(TOP);
        if (exponential(curve, top)) {
            return new Reading.Known(Bucket.EXPONENTIAL);
        }
        Curve same = reference.over(perCall ? 0 : TELLING_SECONDS).at(top);
        double machine = same.points().size() < FEWEST ? 0 : same.power() - known;
        double power = top.power() - machine;
        if (top.strayFromPower() > MOST_STRAY) {
            return new Reading.Unclear(Doubt.NOISY);
        }
        return bucket(power, FLAT);
    }

    /**
     * Reads how memory grows; allocations repeat exactly, so no reference is needed.
     *
     * @param curve bytes
     */
    public static Reading memory(Curve curve) {
        if (curve.points().size() < FEWEST) {
            return new Reading.Unclear(Doubt.TOO_FEW_SIZES);
        }
        Curve top = curve.top(TOP);
        if (top.points().stream().allMatch(point -> point.value() < SMALL_BYTES)) {
            return new Reading.Known(Bucket.CONSTANT);
        }
        return bucket(top.power(), FLAT);
    }

    private static boolean exponential(Curve whole, Curve top) {
        Curve seen = whole.over(TELLING_SECONDS);
        return top.power() > STEEPEST_POWER
                && seen.points().size() > FEWEST
                && seen.points().getLast().value()
                        > MANIFOLD * seen.points().getFirst().value()
                && seen.strayFromExponential() < seen.strayFromPower();
    }

    private static Reading bucket(double power, double flat) {
        if (power <= flat) {
            return new Reading.Known(Bucket.CONSTANT);
        }
        if (power < HALF + BAND) {
            return new Reading.Unclear(Doubt.BETWEEN);
        }
        double whole = Math.rint(power);
        if (Math.abs(power - whole) > HALF - BAND) {
            return new Reading.Unclear(Doubt.BETWEEN);
        }
        return new Reading.Known(whole <= 1 ? Bucket.LINEAR : whole <= 2 ? Bucket.QUADRATIC : Bucket.CUBIC);
    }
}
