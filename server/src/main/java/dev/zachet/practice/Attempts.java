package dev.zachet.practice;

import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of attempts. */
@Repository
public class Attempts {
    /** A longer silence than this is not counted as work. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Attempts(JdbcClient jdbc, InstantSource clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** All attempts of a learner, the one last worked on first. */
    public List<Attempt> of(UUID learner) {
        return jdbc.sql("select * from attempt where learner = :learner order by last_active_at desc, id desc")
                .param("learner", learner)
                .query(Attempts::map)
                .list();
    }

    /** A learner's attempt of this id. */
    public Optional<Attempt> find(UUID learner, UUID id) {
        return jdbc.sql("select * from attempt where learner = :learner and id = :id")
                .param("learner", learner)
                .param("id", id)
                .query(Attempts::map)
                .optional();
    }

    /** The newest attempt at an exercise. */
    Optional<Attempt> latest(UUID learner, ExerciseId exercise) {
        return jdbc.sql("""
                select * from attempt where learner = :learner and exercise = :exercise
                order by opened_at desc, id desc limit 1""")
                .param("learner", learner)
                .param("exercise", exercise.toString())
                .query(Attempts::map)
                .optional();
    }

    /** Has others who want to open the same exercise wait until this transaction ends, so that there is one latest. */
    void openOneAtATime(UUID learner, ExerciseId exercise) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", learner + " " + exercise)
                .query(Integer.class)
                .single();
    }

    Attempt open(UUID learner, Exercise exercise, String starter) {
        UUID id = ids.get();
        jdbc.sql("""
                insert into attempt (id, learner, exercise, opened_at, last_active_at, draft)
                values (:id, :learner, :exercise, :now, :now, :draft)""")
                .param("id", id)
                .param("learner", learner)
                .param("exercise", exercise.id().toString())
                .param("now", now())
                .param("draft", starter)
                .update();
        return find(learner, id).orElseThrow();
    }

    /** Saves a draft if {@code seen} is still the newest revision; says whether it did. */
    boolean saveDraft(Attempt attempt, String source, int seen, boolean noLibrary) {
        touch(attempt.id());
        return jdbc.sql("""
                        update attempt set draft = :source, draft_revision = draft_revision + 1,
                               draft_saved_at = :now, no_library = :noLibrary
                        where id = :id and draft_revision = :seen""")
                        .param("source", source)
                        .param("now", now())
                        .param("noLibrary", noLibrary)
                        .param("id", attempt.id())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Opens hints up to {@code count}; hints stay open. */
    void openHints(UUID id, int count) {
        touch(id);
        jdbc.sql("update attempt set hints = greatest(hints, :count) where id = :id")
                .param("count", count)
                .param("id", id)
                .update();
    }

    /** Notes that the learner wants to see the solution; once solved, that is no giving up. */
    public void giveUp(UUID id) {
        jdbc.sql("""
                update attempt set gave_up_at = :now
                where id = :id and gave_up_at is null and finished_at is null""").param("now", now()).param("id", id).update();
    }

    /** Notes the first acceptance; says whether this was it. */
    boolean finish(UUID id, Instant at) {
        return jdbc.sql("update attempt set finished_at = :at where id = :id and finished_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Counts the time since the learner was last seen, unless he was away. */
    void touch(UUID id) {
        jdbc.sql("""
                update attempt set last_active_at = :now, active_seconds = active_seconds + case
                    when :now - last_active_at between interval '0' and make_interval(secs => :pause)
                    then extract(epoch from :now - last_active_at)::bigint else 0 end
                where id = :id""")
                .param("now", now())
                .param("pause", (double) PAUSE.toSeconds())
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Attempt map(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("learner", UUID.class),
                ExerciseId.of(row.getString("exercise")),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "finished_at"),
                row.getInt("hints"),
                row.getBoolean("no_library"),
                new Attempt.Draft(row.getString("draft"), row.getInt("draft_revision"), instant(row, "draft_saved_at")),
                Duration.ofSeconds(row.getLong("active_seconds")),
                instant(row, "gave_up_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
