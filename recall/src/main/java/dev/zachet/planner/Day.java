package dev.zachet.planner;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One day before the interview.
 *
 * @param minutes there are for work; 0 is a day off
 * @param newUnits how many units may be begun
 * @param quiet whether it is for repeating alone: nothing new, no unit of a spaced kind
 */
public record Day(int minutes, int newUnits, boolean quiet) {
    private static final int QUIET = 2;

    public Day {
        if (minutes < 0 || newUnits < 0) {
            throw new IllegalArgumentException(
                    "minutes and new units must be 0 or more: %d, %d".formatted(minutes, newUnits));
        }
    }

    boolean beginsUnits() {
        return newUnits > 0 && !quiet;
    }

    /**
     * The days until an interview: the last two are quiet and at most half full.
     *
     * @param minutes of each day, today first; the interview is on the day after the last
     */
    public static List<Day> untilInterview(List<Integer> minutes, int newUnitsADay) {
        int quietFrom = minutes.size() - QUIET;
        return IntStream.range(0, minutes.size())
                .mapToObj(day -> day < quietFrom
                        ? new Day(minutes.get(day), newUnitsADay, false)
                        : new Day(minutes.get(day) / 2, 0, true))
                .toList();
    }
}
