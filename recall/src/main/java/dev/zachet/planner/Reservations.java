package dev.zachet.planner;

import dev.zachet.planner.Plan.Refusal;
import dev.zachet.planner.Plan.RefusedPin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days kept free for pinned units and for what must come before them. */
final class Reservations {
    private final Course course;
    private final Progress start;
    private final Integer[] days;
    private final boolean[] pinned;
    private final int[] free;
    private final List<RefusedPin> refused = new ArrayList<>();

    Reservations(Course course, Progress start) {
        this.course = course;
        this.start = start;
        this.days = new Integer[course.size()];
        this.pinned = new boolean[course.size()];
        this.free = course.days.stream().mapToInt(Day::seconds).toArray();
        new TreeMap<>(course.rules.pins())
                .entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .forEach(pin -> reserve(pin.getKey(), pin.getValue()));
    }

    List<RefusedPin> refused() {
        return List.copyOf(refused);
    }

    /** The day kept for a unit, null for none. */
    @Nullable
    Integer day(int unit) {
        return days[unit];
    }

    /** Whether a unit itself is pinned, and the pin is kept. */
    boolean kept(int unit) {
        return pinned[unit];
    }

    /** Whether a unit waits for its own pinned day. */
    boolean waits(int unit, int day) {
        return pinned[unit] && days[unit] != null && days[unit] > day;
    }

    /** The units kept for a day, each after its prerequisites. */
    List<Integer> on(int day) {
        List<Integer> found = new ArrayList<>();
        for (int unit = 0; unit < days.length; unit++) {
            if (days[unit] != null && days[unit] == day) {
                found.add(unit);
            }
        }
        found.sort(Comparator.comparingInt(course::rank));
        return found;
    }

    private void reserve(String id, int day) {
        Refusal refusal = refusal(id, day);
        if (refusal != null) {
            refused.add(new RefusedPin(id, day, refusal));
        }
    }

    private @Nullable Refusal refusal(String id, int day) {
        Integer unit = course.places.get(id);
        if (unit == null) {
            return Refusal.UNKNOWN_UNIT;
        }
        if (course.dropped(unit)) {
            return Refusal.DROPPED;
        }
        if (day < 0 || day >= course.end()) {
            return Refusal.NO_SUCH_DAY;
        }
        if (start.known(unit) && start.last(unit) == day) {
            return Refusal.DONE_TODAY;
        }
        Integer[] daysBefore = days.clone();
        int[] freeBefore = free.clone();
        Refusal refusal = place(unit, day);
        if (refusal == null) {
            pinned[unit] = true;
        } else {
            System.arraycopy(daysBefore, 0, days, 0, days.length);
            System.arraycopy(freeBefore, 0, free, 0, free.length);
        }
        return refusal;
    }

    private @Nullable Refusal place(int unit, int day) {
        Integer kept = days[unit];
        if (kept != null) {
            free[kept] += start.seconds(unit);
        }
        if (free[day] < start.seconds(unit)) {
            return Refusal.NO_TIME;
        }
        days[unit] = day;
        free[day] -= start.seconds(unit);
        if (start.known(unit)) {
            return null;
        }
        return Arrays.stream(course.before(unit)).allMatch(before -> ready(before, day))
                ? null
                : Refusal.PREREQUISITE_NOT_REACHED;
    }

    /** Sees to it that a prerequisite is done by a day: the latest that has room. */
    private boolean ready(int unit, int by) {
        if (start.known(unit) || (days[unit] != null && days[unit] <= by)) {
            return true;
        }
        Integer wanted = course.rules.pins().get(course.units.get(unit).id());
        if (course.dropped(unit) || pinned[unit] || (wanted != null && wanted > by)) {
            return false;
        }
        if (days[unit] != null) {
            free[days[unit]] += start.seconds(unit);
            days[unit] = null;
        }
        OptionalInt latest = latest(unit, by);
        return latest.isPresent() && place(unit, latest.getAsInt()) == null;
    }

    private OptionalInt latest(int unit, int by) {
        for (int day = by; day >= 0; day--) {
            if (free[day] >= start.seconds(unit)) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }
}
