package dev.zachet.planner;

import java.util.List;

/**
 * One unit on one day.
 *
 * @param gain what it adds to the readiness predicted for the interview, given the steps before it
 */
public record Step(String unit, Turn turn, int seconds, double gain, Reason reason) {

    /** Whether a unit is new. */
    public enum Turn {
        /** Done for the first time. */
        FIRST,
        /** Done again. */
        AGAIN
    }

    /** What state a unit is in on its day. */
    public enum Cause {
        /** It was never done. */
        NEW,
        /** The chance of recall is under one half. */
        FORGOTTEN,
        /** The chance of recall has fallen under 0.9. */
        DUE,
        /** It is known still, and is to be known on the interview's day. */
        STRENGTHEN;

        private static final double FORGOTTEN_UNDER = 0.5;
        private static final double DUE_UNDER = 0.9;

        static Cause of(double recall) {
            return recall < FORGOTTEN_UNDER ? FORGOTTEN : recall < DUE_UNDER ? DUE : STRENGTHEN;
        }
    }

    /**
     * Why a step stands where it stands.
     *
     * @param recall the chance that the unit would be recalled on its day, 0 for a new one
     * @param daysLeft from its day to the interview
     * @param helps the items it helps most, the most first
     * @param unlocks units that wait for it
     * @param pinned whether the learner, or a unit pinned by him, wants it on this day
     */
    public record Reason(
            Cause cause, double recall, int daysLeft, List<Help> helps, List<String> unlocks, boolean pinned) {
        public Reason {
            helps = List.copyOf(helps);
            unlocks = List.copyOf(unlocks);
        }
    }

    /**
     * What a step does for an item.
     *
     * @param chance that the item is asked, of all chances together
     * @param gain the part of the step's gain that comes from this item
     */
    public record Help(String item, double chance, double gain) {}
}
