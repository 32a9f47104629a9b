package dev.zachet.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of what a learner wants to do on a day of his choice, or not at all. */
@Repository
class Wishes {
    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A wish about a unit; without a day it is dropped. */
    record Wish(String unit, @Nullable LocalDate day) {}

    List<Wish> of(UUID learner) {
        return jdbc.sql("select unit, day from plan_wish where learner = :learner order by unit")
                .param("learner", learner)
                .query((row, number) -> new Wish(row.getString("unit"), row.getObject("day", LocalDate.class)))
                .list();
    }

    void save(UUID learner, Wish wish) {
        jdbc.sql("""
                insert into plan_wish (learner, unit, day) values (:learner, :unit, :day)
                on conflict (learner, unit) do update set day = excluded.day""")
                .param("learner", learner)
                .param("unit", wish.unit())
                .param("day", wish.day())
                .update();
    }

    void remove(UUID learner, String unit) {
        jdbc.sql("delete from plan_wish where learner = :learner and unit = :unit")
                .param("learner", learner)
                .param("unit", unit)
                .update();
    }
}
