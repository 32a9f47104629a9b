package dev.zachet.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of placements, of which at most one of a learner is under way. */
@Repository
class Placements {
    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has whatever else changes this learner's placement wait until this transaction ends. */
    void oneAtATime(UUID learner) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "placement " + learner)
                .query(Integer.class)
                .single();
    }

    /** The one under way, or the one that ended last. */
    Optional<Placement> latest(UUID learner) {
        return jdbc.sql("""
                select * from placement where learner = :learner
                order by ended_at desc nulls first, begun_at desc, id desc limit 1""").param("learner", learner).query(Placements::map).optional();
    }

    void save(Placement placement) {
        jdbc.sql("""
                insert into placement (id, learner, begun_at, slice, slice_open, ended_at)
                values (:id, :learner, :begunAt, :slice, :sliceOpen, :endedAt)
                on conflict (id) do update
                set slice = excluded.slice, slice_open = excluded.slice_open, ended_at = excluded.ended_at""")
                .param("id", placement.id())
                .param("learner", placement.learner())
                .param("begunAt", Timestamp.from(placement.begunAt()))
                .param("slice", placement.slice())
                .param("sliceOpen", placement.sliceOpen())
                .param("endedAt", timestamp(placement.endedAt()))
                .update();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static Placement map(ResultSet row, int number) throws SQLException {
        return new Placement(
                row.getObject("id", UUID.class),
                row.getObject("learner", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                row.getInt("slice"),
                row.getBoolean("slice_open"),
                instant(row, "ended_at"));
    }
}
