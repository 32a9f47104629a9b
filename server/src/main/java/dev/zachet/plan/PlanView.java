package dev.zachet.plan;

import dev.zachet.content.Companies.Provenance;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.planner.Plan.Refusal;
import dev.zachet.planner.Plan.Why;
import dev.zachet.planner.Step;
import dev.zachet.practice.Exercises.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan as the page shows it.
 *
 * @param day today's; null from the interview's day on
 * @param bare items that may be asked and have nothing to practise yet
 */
record PlanView(
        GoalView goal,
        LocalDate today,
        int daysLeft,
        @Nullable PlanDay day,
        List<WorkDone> done,
        List<NotCovered> notCovered,
        List<PinRefused> pinsRefused,
        List<Named> bare) {

    /** What the learner prepares for. */
    record GoalView(
            LocalDate interview,
            int minutes,
            List<DayOfWeek> daysOff,
            Seniority seniority,
            List<Named> companies,
            String zone) {}

    /**
     * A day with what is to be done on it.
     *
     * @param spent minutes of what was done already
     * @param changed whether the learner gave it other minutes than usual
     * @param quiet whether it is for repeating alone
     */
    record PlanDay(LocalDate date, int minutes, int spent, boolean changed, boolean quiet, List<PlanStep> steps) {}

    /** A piece of work by name. */
    record WorkNamed(String id, String kind, String title) {}

    /** A piece of work that was done today. */
    record WorkDone(WorkNamed work, int minutes) {}

    /** A piece of work on a day, and why. */
    record PlanStep(WorkNamed work, int minutes, boolean again, WhyNow why) {}

    /**
     * Why a step stands where it stands.
     *
     * @param recall the chance, 0 to 1, that it would be recalled; 0 for what is new
     * @param items what it is good for, the most first
     * @param unlocks what waits for it
     * @param pinnedTo the day that the learner wants it on
     * @param failed how often it was handed in and not accepted since it last was
     * @param missed follow-up questions on its items that were answered for less than half
     */
    record WhyNow(
            Step.Cause cause,
            double recall,
            int daysLeft,
            List<Asked> items,
            List<WorkNamed> unlocks,
            @Nullable LocalDate pinnedTo,
            int failed,
            int missed) {}

    /** An item with the chosen companies of which it is claimed that they ask it. */
    record Asked(Named item, List<Named> companies) {}

    /** A piece of work that will not have been done by the interview. */
    record NotCovered(WorkNamed work, Why why, List<WorkNamed> missing) {}

    /** A wish that cannot be kept; {@code date} is the day that was wished for. */
    record PinRefused(WorkNamed work, LocalDate date, Refusal why) {}

    /** A company to choose, with what is known of it. */
    record CompanyView(String id, String name, List<ClaimView> claims) {}

    /** A claim with where it comes from. */
    record ClaimView(String text, Provenance provenance, LocalDate date, List<Named> sections) {}

    /** What there is to choose from; {@code goal} is null until there is one. */
    record PlanChoices(@Nullable GoalView goal, List<CompanyView> companies, Bounds bounds) {}

    /** What may be chosen. */
    record Bounds(int fewestMinutes, int mostMinutes, int longestDays) {}

    /** What there is to read about an item. */
    record TopicText(
            Named item, String briefHtml, String fullHtml, String strongHtml, String mistakesHtml, boolean readToday) {}
}
