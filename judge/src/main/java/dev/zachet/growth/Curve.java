package dev.zachet.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Measurements over growing sizes, one a size: the least of its repetitions, since a busy machine only ever adds. */
public record Curve(List<Point> points) {
    private static final int WIDTH = 8;
    private static final int FEWEST = 4;

    public Curve {
        points = List.copyOf(points);
    }

    /** The points at the largest sizes: from an eighth of the largest on, and at least four. */
    public Curve top() {
        return from(WIDTH, FEWEST);
    }

    /** The upper part of {@link #top()}: from a quarter of the largest on, and at least three. */
    Curve tip() {
        return from(WIDTH / 2, FEWEST - 1);
    }

    private Curve from(int share, int fewest) {
        int largest = points.isEmpty() ? 0 : points.getLast().size();
        long wide = points.stream()
                .filter(point -> (long) point.size() * share >= largest)
                .count();
        return new Curve(points.subList((int) Math.max(0, points.size() - Math.max(wide, fewest)), points.size()));
    }

    /** This curve without one of its points. */
    Curve without(Point left) {
        return new Curve(points.stream().filter(point -> !point.equals(left)).toList());
    }

    /** The points that the predicate holds for. */
    public Curve where(Predicate<Point> predicate) {
        return new Curve(points.stream().filter(predicate).toList());
    }

    /** The points at sizes that the other curve has too. */
    public Curve at(Curve other) {
        List<Integer> sizes = other.points().stream().map(Point::size).toList();
        return new Curve(
                points.stream().filter(point -> sizes.contains(point.size())).toList());
    }

    /** This curve with all values less by so much. */
    Curve less(double base) {
        return new Curve(points.stream()
                .map(point -> new Point(point.size(), Math.max(0, point.value() - base)))
                .toList());
    }

    /**
     * What each element adds between one size and the next: over growing sizes that rises with a power one lower, whatever is
     * there from the start.
     */
    Curve rates() {
        List<Point> rates = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            int middle = (int) Math.round(Math.sqrt((double) from.size() * to.size()));
            rates.add(new Point(middle, (to.value() - from.value()) / (to.size() - from.size())));
        }
        return new Curve(rates);
    }

    /** This curve with more measurements: of two at the same size the lesser stays. */
    public Curve with(List<Point> more) {
        List<Point> all = new ArrayList<>(points);
        for (Point point : more) {
            Point old = all.stream()
                    .filter(one -> one.size() == point.size())
                    .findFirst()
                    .orElse(point);
            all.remove(old);
            all.add(new Point(point.size(), Math.min(old.value(), point.value())));
        }
        all.sort(Comparator.comparingInt(Point::size));
        return new Curve(all);
    }

    /** The least-squares slope of ln value over ln size: the power with which it grows. NaN for fewer than two points. */
    public double power() {
        return fit(point -> Math.log(point.size())).slope();
    }

    /** How far ln value strays from a power of the size, and from an exponential of it: root mean squares. */
    public double strayFromPower() {
        return fit(point -> Math.log(point.size())).stray();
    }

    /** As {@link #strayFromPower()}, from an exponential. */
    public double strayFromExponential() {
        return fit(Point::size).stray();
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    private record Line(double slope, double stray) {}

    private Line fit(ToDoubleFunction<Point> abscissa) {
        double n = points.size();
        double meanX = points.stream().mapToDouble(abscissa).average().orElse(Double.NaN);
        double meanY = points.stream().mapToDouble(Curve::height).average().orElse(Double.NaN);
        double xx = 0;
        double xy = 0;
        for (Point point : points) {
            double x = abscissa.applyAsDouble(point) - meanX;
            xx += x * x;
            xy += x * (height(point) - meanY);
        }
        double slope = n < 2 ? Double.NaN : xy / xx;
        double squares = 0;
        for (Point point : points) {
            double off = height(point) - meanY - slope * (abscissa.applyAsDouble(point) - meanX);
            squares += off * off;
        }
        return new Line(slope, Math.sqrt(squares / n));
    }

    private static double height(Point point) {
        return Math.log(Math.max(point.value(), Double.MIN_NORMAL));
    }
}
