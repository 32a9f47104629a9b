package dev.zachet.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The best readiness that any plan reaches, by trying every set of units on every day. For small preparations without rules. */
final class ExactPlan {
    private final Course course;
    private final Learning learning;
    private final List<Integer> order;

    private ExactPlan(Course course, Learning learning) {
        this.course = course;
        this.learning = learning;
        this.order = java.util.stream.IntStream.range(0, course.size())
                .boxed()
                .sorted(Comparator.comparingInt(course::rank))
                .toList();
    }

    static double readiness(Preparation preparation, Learning learning) {
        Course course = new Course(preparation);
        return new ExactPlan(course, learning).best(new Progress(course, learning), 0);
    }

    private double best(Progress progress, int day) {
        if (day == course.end()) {
            return progress.readiness();
        }
        double best = 0;
        for (List<Integer> units : sets(progress, day)) {
            Progress after = units.isEmpty() ? progress : progress.copy();
            units.forEach(unit -> after.done(unit, day));
            best = Math.max(best, best(after, day + 1));
        }
        return best;
    }

    private List<List<Integer>> sets(Progress progress, int day) {
        List<List<Integer>> sets = new ArrayList<>();
        grow(progress, day, 0, course.days.get(day).seconds(), List.of(), sets);
        return sets;
    }

    private void grow(
            Progress progress, int day, int from, int seconds, List<Integer> taken, List<List<Integer>> sets) {
        sets.add(taken);
        for (int next = from; next < order.size(); next++) {
            int unit = order.get(next);
            boolean allowed = progress.known(unit)
                    ? progress.last(unit) < day
                    : course.days.get(day).begins(course.units.get(unit).kind()) && open(progress, unit, taken);
            if (allowed && progress.seconds(unit) <= seconds) {
                List<Integer> more = new ArrayList<>(taken);
                more.add(unit);
                grow(progress, day, next + 1, seconds - progress.seconds(unit), more, sets);
            }
        }
    }

    private boolean open(Progress progress, int unit, List<Integer> taken) {
        for (int before : course.before(unit)) {
            if (!progress.known(before) && !taken.contains(before)) {
                return false;
            }
        }
        return true;
    }
}
