package dev.zachet.planner;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One day before the interview.
 *
 * @param seconds there are for work; 0 is a day off
 * @param newUnits how many units may be begun, those of the kinds below apart
 * @param newOfKind how many units of a kind may be begun, for kinds that have a number of their own
 * @param quiet whether it is for repeating alone: nothing new, no unit of a spaced kind
 */
public record Day(int seconds, int newUnits, Map<String, Integer> newOfKind, boolean quiet) {
    private static final int QUIET = 2;

    /** A day on which all kinds share one number of new units. */
    public Day(int seconds, int newUnits, boolean quiet) {
        this(seconds, newUnits, Map.of(), quiet);
    }

    public Day {
        if (seconds < 0 || newUnits < 0) {
            throw new IllegalArgumentException(
                    "seconds and new units must be 0 or more: %d, %d".formatted(seconds, newUnits));
        }
        newOfKind = Map.copyOf(newOfKind);
        newOfKind.forEach((kind, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "new units of kind '%s' must be 0 or more: %d".formatted(kind, count));
            }
        });
    }

    /** How many units of a kind may be begun, together with others of the same number. */
    int newUnits(String kind) {
        return quiet ? 0 : newOfKind.getOrDefault(kind, newUnits);
    }

    boolean begins(String kind) {
        return newUnits(kind) > 0;
    }

    /**
     * The days until an interview: the last two are quiet and at most half full.
     *
     * @param seconds of each day, today first; the interview is on the day after the last
     */
    public static List<Day> untilInterview(List<Integer> seconds, int newUnitsADay) {
        int quietFrom = seconds.size() - QUIET;
        return IntStream.range(0, seconds.size())
                .mapToObj(day -> day < quietFrom
                        ? new Day(seconds.get(day), newUnitsADay, false)
                        : new Day(seconds.get(day) / 2, 0, true))
                .toList();
    }
}
