package dev.zachet.plan;

import dev.zachet.content.Companies.Seniority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of goals, at most one a learner, and of days that have other minutes than usual. */
@Repository
class Goals {
    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Goal> of(UUID learner) {
        return jdbc.sql("select * from goal where learner = :learner")
                .param("learner", learner)
                .query(Goals::map)
                .optional();
    }

    void save(UUID learner, Goal goal) {
        jdbc.sql("""
                insert into goal (learner, interview, minutes, days_off, seniority, companies, zone)
                values (:learner, :interview, :minutes, :daysOff, :seniority, :companies, :zone)
                on conflict (learner) do update
                set interview = excluded.interview, minutes = excluded.minutes, days_off = excluded.days_off,
                    seniority = excluded.seniority, companies = excluded.companies, zone = excluded.zone""")
                .param("learner", learner)
                .param("interview", goal.interview())
                .param("minutes", goal.minutes())
                .param(
                        "daysOff",
                        goal.daysOff().stream().map(DayOfWeek::getValue).toArray(Integer[]::new))
                .param("seniority", goal.seniority().name().toLowerCase(Locale.ROOT))
                .param("companies", goal.companies().toArray(String[]::new))
                .param("zone", goal.zone().getId())
                .update();
    }

    void remove(UUID learner) {
        jdbc.sql("delete from goal where learner = :learner")
                .param("learner", learner)
                .update();
    }

    /** Days with other minutes than usual. */
    Map<LocalDate, Integer> changedDays(UUID learner) {
        return jdbc
                .sql("select day, minutes from planned_day where learner = :learner")
                .param("learner", learner)
                .query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getInt("minutes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void changeDay(UUID learner, LocalDate day, int minutes) {
        jdbc.sql("""
                insert into planned_day (learner, day, minutes) values (:learner, :day, :minutes)
                on conflict (learner, day) do update set minutes = excluded.minutes""")
                .param("learner", learner)
                .param("day", day)
                .param("minutes", minutes)
                .update();
    }

    void restoreDay(UUID learner, LocalDate day) {
        jdbc.sql("delete from planned_day where learner = :learner and day = :day")
                .param("learner", learner)
                .param("day", day)
                .update();
    }

    private static Goal map(ResultSet row, int number) throws SQLException {
        return new Goal(
                row.getObject("interview", LocalDate.class),
                row.getInt("minutes"),
                Arrays.stream((Integer[]) row.getArray("days_off").getArray())
                        .map(DayOfWeek::of)
                        .collect(Collectors.toSet()),
                Seniority.valueOf(row.getString("seniority").toUpperCase(Locale.ROOT)),
                List.of((String[]) row.getArray("companies").getArray()),
                ZoneId.of(row.getString("zone")));
    }
}
