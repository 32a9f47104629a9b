package dev.zachet.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of which topics a learner has read, and when. It rests on his word and is no evidence. */
@Repository
class Readings {
    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    Readings(JdbcClient jdbc, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** A topic that was read. */
    record Reading(String item, Instant at) {}

    List<Reading> of(UUID learner) {
        return jdbc.sql("select item, read_at from topic_reading where learner = :learner order by read_at")
                .param("learner", learner)
                .query((row, number) -> new Reading(
                        row.getString("item"), row.getTimestamp("read_at").toInstant()))
                .list();
    }

    void add(UUID learner, Reading reading) {
        jdbc.sql("""
                insert into topic_reading (id, learner, item, read_at)
                select :id, :learner, :item, :at from learner where learner.id = :learner for key share""")
                .param("id", ids.get())
                .param("learner", learner)
                .param("item", reading.item())
                .param("at", Timestamp.from(reading.at()))
                .update();
    }

    /** Takes back what was said from a moment on. */
    void removeSince(UUID learner, String item, Instant from) {
        jdbc.sql("delete from topic_reading where learner = :learner and item = :item and read_at >= :from")
                .param("learner", learner)
                .param("item", item)
                .param("from", Timestamp.from(from))
                .update();
    }
}
