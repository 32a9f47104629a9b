package dev.zachet.planner;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Keeps units of a spaced kind apart from each other and off the quiet days. */
final class Spacing {
    private final Course course;
    private final Map<String, TreeSet<Integer>> taken = new HashMap<>();

    Spacing(Course course, Progress start, Reservations reservations) {
        this.course = course;
        for (int unit = 0; unit < course.size(); unit++) {
            if (start.known(unit)) {
                done(unit, start.last(unit));
            }
            Integer kept = reservations.day(unit);
            if (kept != null) {
                done(unit, kept);
            }
        }
    }

    boolean allows(int unit, int day) {
        Integer apart = course.rules.spaced().get(kind(unit));
        if (apart == null) {
            return true;
        }
        TreeSet<Integer> days = taken.getOrDefault(kind(unit), new TreeSet<>());
        Integer earlier = days.floor(day);
        Integer later = days.ceiling(day);
        return !course.days.get(day).quiet()
                && (earlier == null || day - earlier >= apart)
                && (later == null || later - day >= apart);
    }

    void done(int unit, int day) {
        taken.computeIfAbsent(kind(unit), kind -> new TreeSet<>()).add(day);
    }

    private String kind(int unit) {
        return course.units.get(unit).kind();
    }
}
