package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Companies.Seniority;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    @ParameterizedTest
    @CsvSource({
        // late in the evening is the day before still
        "2026-11-24T00:59:59Z, Europe/Moscow, 2026-11-23",
        "2026-11-24T01:00:00Z, Europe/Moscow, 2026-11-24",
        // the same moment elsewhere
        "2026-11-24T01:00:00Z, Asia/Vladivostok, 2026-11-24",
        "2026-11-24T01:00:00Z, America/New_York, 2026-11-23",
        "2026-11-24T13:00:00Z, Pacific/Kiritimati, 2026-11-24",
        // the night on which an hour is left out, and the one on which it comes twice
        "2027-03-28T01:59:59Z, Europe/Berlin, 2027-03-27",
        "2027-03-28T02:00:00Z, Europe/Berlin, 2027-03-28",
        "2026-10-25T02:59:59Z, Europe/Berlin, 2026-10-24",
        "2026-10-25T03:00:00Z, Europe/Berlin, 2026-10-25"
    })
    void aDayGoesFromFourToFourByTheLearnersClock(Instant moment, ZoneId zone, LocalDate day) {
        assertThat(goal(zone, LocalDate.of(2027, 4, 1)).day(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC"})
    void aDayBeginsWithItself(ZoneId zone) {
        Goal goal = goal(zone, LocalDate.of(2027, 4, 1));

        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            assertThat(goal.day(goal.beginning(day))).isEqualTo(day);
            assertThat(goal.day(goal.beginning(day).minusMillis(1))).isEqualTo(day.minusDays(1));
        });
    }

    @Test
    void aChangeOfClocksTakesNoDayAway() {
        assertThat(goal(ZoneId.of("Europe/Berlin"), LocalDate.of(2027, 3, 30)).daysLeft(LocalDate.of(2027, 3, 27)))
                .isEqualTo(3);
    }

    private static Goal goal(ZoneId zone, LocalDate interview) {
        return new Goal(interview, 60, Set.of(DayOfWeek.SUNDAY), Seniority.MIDDLE, List.of(), zone);
    }
}
