package dev.zachet.plan;

import dev.zachet.content.Companies.Seniority;
import dev.zachet.learner.Days;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * What a learner prepares for.
 *
 * @param minutes of a usual day
 * @param companies ids, none where it does not matter
 * @param zone where the learner is
 */
record Goal(
        LocalDate interview,
        int minutes,
        Set<DayOfWeek> daysOff,
        Seniority seniority,
        List<String> companies,
        ZoneId zone) {
    static final int FEWEST_MINUTES = 10;
    static final int MOST_MINUTES = 600;
    static final int LONGEST = 365;

    Goal {
        daysOff = Set.copyOf(daysOff);
        companies = List.copyOf(companies);
    }

    /** The learner's day at a moment. */
    LocalDate day(Instant moment) {
        return new Days(zone).of(moment);
    }

    /** The moment at which a day of the learner's begins. */
    Instant beginning(LocalDate day) {
        return new Days(zone).beginning(day);
    }

    /** Whole days from a day to the interview; negative when it is over. */
    int daysLeft(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(today, interview);
    }

    /** Minutes of a day if nothing is changed about it. */
    int usualMinutes(LocalDate day) {
        return daysOff.contains(day.getDayOfWeek()) ? 0 : minutes;
    }
}
