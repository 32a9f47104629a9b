package dev.zachet.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.planner.Plan;
import dev.zachet.planner.Step;
import java.time.DayOfWeek;

/** The plan's closed sets as they are called over HTTP. */
final class PlanWords {
    private PlanWords() {}

    /** A day of the week. */
    enum Weekday {
        @JsonProperty("monday")
        MONDAY,
        @JsonProperty("tuesday")
        TUESDAY,
        @JsonProperty("wednesday")
        WEDNESDAY,
        @JsonProperty("thursday")
        THURSDAY,
        @JsonProperty("friday")
        FRIDAY,
        @JsonProperty("saturday")
        SATURDAY,
        @JsonProperty("sunday")
        SUNDAY;

        static Weekday of(DayOfWeek day) {
            return values()[day.ordinal()];
        }

        DayOfWeek day() {
            return DayOfWeek.values()[ordinal()];
        }
    }

    /** What state a piece of work is in on its day. */
    enum Cause {
        /** It was never done. */
        @JsonProperty("new")
        NEW,
        /** The chance of recall is under one half. */
        @JsonProperty("forgotten")
        FORGOTTEN,
        /** The chance of recall has fallen under 0.9. */
        @JsonProperty("due")
        DUE,
        /** It is known still, and is to be known on the interview's day. */
        @JsonProperty("strengthen")
        STRENGTHEN;

        static Cause of(Step.Cause cause) {
            return switch (cause) {
                case NEW -> NEW;
                case FORGOTTEN -> FORGOTTEN;
                case DUE -> DUE;
                case STRENGTHEN -> STRENGTHEN;
            };
        }
    }

    /** Why a piece of work is left out. */
    enum Left {
        /** The learner dropped it. */
        @JsonProperty("dropped")
        DROPPED,
        /** None of its items is likely enough to be asked. */
        @JsonProperty("too-little-worth")
        TOO_LITTLE_WORTH,
        /** What must come before it is not done in time. */
        @JsonProperty("prerequisite-not-reached")
        PREREQUISITE_NOT_REACHED,
        /** It takes longer than any day on which something new may be begun. */
        @JsonProperty("no-day-long-enough")
        NO_DAY_LONG_ENOUGH,
        /** Others are worth more for the time that there is. */
        @JsonProperty("no-time")
        NO_TIME;

        static Left of(Plan.Why why) {
            return switch (why) {
                case DROPPED -> DROPPED;
                case TOO_LITTLE_WORTH -> TOO_LITTLE_WORTH;
                case PREREQUISITE_NOT_REACHED -> PREREQUISITE_NOT_REACHED;
                case NO_DAY_LONG_ENOUGH -> NO_DAY_LONG_ENOUGH;
                case NO_TIME -> NO_TIME;
            };
        }
    }

    /** Why a pin is not kept. */
    enum PinProblem {
        /** There is no such work. */
        @JsonProperty("unknown-unit")
        UNKNOWN_UNIT,
        /** It is dropped as well. */
        @JsonProperty("dropped")
        DROPPED,
        /** The day is past or not before the interview. */
        @JsonProperty("no-such-day")
        NO_SUCH_DAY,
        /** It was done today already. */
        @JsonProperty("done-today")
        DONE_TODAY,
        /** The day has not that many minutes left. */
        @JsonProperty("no-time")
        NO_TIME,
        /** What must come before it is dropped, pinned to a later day, or does not fit before it. */
        @JsonProperty("prerequisite-not-reached")
        PREREQUISITE_NOT_REACHED;

        static PinProblem of(Plan.Refusal refusal) {
            return switch (refusal) {
                case UNKNOWN_UNIT -> UNKNOWN_UNIT;
                case DROPPED -> DROPPED;
                case NO_SUCH_DAY -> NO_SUCH_DAY;
                case DONE_TODAY -> DONE_TODAY;
                case NO_TIME -> NO_TIME;
                case PREREQUISITE_NOT_REACHED -> PREREQUISITE_NOT_REACHED;
            };
        }
    }
}
