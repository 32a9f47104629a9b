package dev.zachet.planner;

import java.util.List;
import java.util.Map;

/**
 * What to do until the interview, and what comes of it.
 *
 * @param days as many as were given, with the steps of each in the order of doing
 * @param readiness of all items together
 * @param items the same by checklist item
 * @param uncovered units that will not have been done by the interview, in the order of the course
 * @param refused pins that could not be kept
 * @param bare items that may be asked and have no unit at all, in the order of their names
 */
public record Plan(
        List<List<Step>> days,
        Readiness readiness,
        Map<String, Readiness> items,
        List<Uncovered> uncovered,
        List<RefusedPin> refused,
        List<String> bare) {

    public Plan {
        days = days.stream().map(List::copyOf).toList();
        items = Map.copyOf(items);
        uncovered = List.copyOf(uncovered);
        refused = List.copyOf(refused);
        bare = List.copyOf(bare);
    }

    /**
     * Readiness, 0 to 1: Σ pᵢ·rᵢ / Σ pᵢ with rᵢ = 1 − Π (1 − share·R).
     *
     * @param now today
     * @param idle on the interview's day if nothing more is done
     * @param planned on the interview's day if the plan is kept
     */
    public record Readiness(double now, double idle, double planned) {}

    /**
     * A unit that is left out.
     *
     * @param missing the prerequisites that will not have been done, where that is why
     */
    public record Uncovered(String unit, Why why, List<String> missing) {
        public Uncovered {
            missing = List.copyOf(missing);
        }
    }

    /** Why a unit is left out. */
    public enum Why {
        /** The learner dropped it. */
        DROPPED,
        /** None of its items is likely enough to be asked. */
        TOO_LITTLE_WORTH,
        /** What must come before it is not done in time. */
        PREREQUISITE_NOT_REACHED,
        /** It takes more seconds than any day has on which something new may be begun. */
        NO_DAY_LONG_ENOUGH,
        /** Others are worth more for the seconds, or the new units, that there are. */
        NO_TIME
    }

    /** A pin that is not kept. */
    public record RefusedPin(String unit, int day, Refusal refusal) {}

    /** Why a pin is not kept. */
    public enum Refusal {
        /** There is no such unit. */
        UNKNOWN_UNIT,
        /** It is dropped as well. */
        DROPPED,
        /** The day is past or not before the interview. */
        NO_SUCH_DAY,
        /** It was done today already. */
        DONE_TODAY,
        /** The day has not that many seconds left. */
        NO_TIME,
        /** What must come before it is dropped, pinned to a later day, or does not fit before it. */
        PREREQUISITE_NOT_REACHED
    }
}
