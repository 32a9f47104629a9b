package dev.zachet.plan;

import dev.zachet.content.Companies.Provenance;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.plan.PlanWords.Cause;
import dev.zachet.plan.PlanWords.Left;
import dev.zachet.plan.PlanWords.PinProblem;
import dev.zachet.plan.PlanWords.Weekday;
import dev.zachet.practice.Exercises.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan as the page shows it.
 *
 * @param day today's; null from the interview's day on
 * @param cardsDone cards gone through today; null for none
 * @param bare items that may be asked and have nothing to practise yet
 */
record PlanView(
        GoalView goal,
        LocalDate today,
        int daysLeft,
        @Nullable PlanDay day,
        List<WorkDone> done,
        @Nullable CardsDone cardsDone,
        List<NotCovered> notCovered,
        List<CardsNotCovered> cardsNotCovered,
        List<PinRefused> pinsRefused,
        List<Named> bare) {

    /** What the learner prepares for. */
    record GoalView(
            LocalDate interview,
            int minutes,
            List<Weekday> daysOff,
            Seniority seniority,
            List<Named> companies,
            String zone) {}

    /**
     * A day with what is to be done on it.
     *
     * @param spent minutes of what was done already
     * @param changed whether the learner gave it other minutes than usual
     * @param quiet whether it is for repeating alone
     * @param cards all cards of the day as one step, after the others; null for none
     */
    record PlanDay(
            LocalDate date,
            int minutes,
            int spent,
            boolean changed,
            boolean quiet,
            List<PlanStep> steps,
            @Nullable CardsStep cards) {}

    /** A piece of work by name. */
    record WorkNamed(String id, String kind, String title) {}

    /** A piece of work that was done today. */
    record WorkDone(WorkNamed work, int minutes) {}

    /** Cards that were gone through today. */
    record CardsDone(int count, int minutes) {}

    /**
     * A piece of work on a day, and why.
     *
     * @param live whether it is to be done as at an interview: in a plain editor, aloud, against the clock
     */
    record PlanStep(WorkNamed work, int minutes, boolean again, boolean live, WhyNow why) {}

    /**
     * Cards to go through on a day.
     *
     * @param known how many come again
     * @param fresh how many are new
     * @param forgotten how many of those that come again are probably forgotten
     * @param items what they are about, what they help most first
     */
    record CardsStep(int minutes, int known, int fresh, int forgotten, List<Named> items, int daysLeft) {}

    /**
     * Why a step stands where it stands.
     *
     * @param recall the chance, 0 to 1, that it would be recalled; 0 for what is new
     * @param items what it is good for, the most first
     * @param unlocks what waits for it
     * @param unlocksCards how many cards do
     * @param pinnedTo the day that the learner wants it on
     * @param failed how often it was handed in and not accepted since it last was
     * @param missed follow-up questions on its items that were answered for less than half
     */
    record WhyNow(
            Cause cause,
            double recall,
            int daysLeft,
            List<Asked> items,
            List<WorkNamed> unlocks,
            int unlocksCards,
            @Nullable LocalDate pinnedTo,
            int failed,
            int missed) {}

    /** An item with the chosen companies of which it is claimed that they ask it. */
    record Asked(Named item, List<Named> companies) {}

    /** A piece of work that will not have been done by the interview. */
    record NotCovered(WorkNamed work, Left why, List<WorkNamed> missing) {}

    /** Cards that will not have been met by the interview. */
    record CardsNotCovered(Left why, int count) {}

    /** A wish that cannot be kept; {@code date} is the day that was wished for. */
    record PinRefused(WorkNamed work, LocalDate date, PinProblem why) {}

    /** A company to choose, with what is known of it. */
    record CompanyView(String id, String name, List<ClaimView> claims) {}

    /** A claim with where it comes from. */
    record ClaimView(String text, Provenance provenance, LocalDate date, List<Named> sections) {}

    /** What there is to choose from; {@code goal} is null until there is one. */
    record PlanChoices(@Nullable GoalView goal, List<CompanyView> companies, Bounds bounds) {}

    /** What may be chosen. */
    record Bounds(int fewestMinutes, int mostMinutes, int longestDays) {}
}
