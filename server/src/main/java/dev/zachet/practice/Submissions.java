package dev.zachet.practice;

import dev.zachet.content.ExerciseId;
import dev.zachet.practice.Submission.Purpose;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The store of submissions. */
@Repository
public class Submissions {
    private static final String SELECT =
            "select submission.*, attempt.exercise from submission join attempt on attempt.id = submission.attempt ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<Submission> mapper = this::map;

    Submissions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A learner's newest graded submissions. */
    public List<Submission> recent(UUID learner, int count) {
        return jdbc.sql(SELECT + """
                where submission.learner = :learner and purpose = 'submit'
                order by submitted_at desc, submission.id desc limit :count""")
                .param("learner", learner)
                .param("count", count)
                .query(mapper)
                .list();
    }

    /** What a learner handed in last that was judged, of every purpose but to see what happens. */
    public List<Submission> newest(UUID learner, int count) {
        return jdbc.sql(SELECT + """
                where submission.learner = :learner and purpose <> 'run' and verdict is not null
                order by submitted_at desc, submission.id desc limit :count""")
                .param("learner", learner)
                .param("count", count)
                .query(mapper)
                .list();
    }

    /** A learner's own submission. */
    public Optional<Submission> find(UUID learner, UUID id) {
        return jdbc.sql(SELECT + "where submission.learner = :learner and submission.id = :id")
                .param("learner", learner)
                .param("id", id)
                .query(mapper)
                .optional();
    }

    Optional<Submission> byRequest(UUID learner, UUID request) {
        return jdbc.sql(SELECT + "where submission.learner = :learner and request = :request")
                .param("learner", learner)
                .param("request", request)
                .query(mapper)
                .optional();
    }

    /** Stores it, with the hints that were open, unless the same request is known; says whether it did. */
    boolean add(Submission submission) {
        return jdbc.sql("""
                        insert into submission (id, learner, attempt, request, purpose, answer, submitted_at, hints)
                        values (:id, :learner, :attempt, :request, :purpose, :answer::json, :at,
                                (select hints from attempt where id = :attempt))
                        on conflict (learner, request) do nothing""")
                        .param("id", submission.id())
                        .param("learner", submission.learner())
                        .param("attempt", submission.attempt())
                        .param("request", submission.request())
                        .param("purpose", stored(submission.purpose()))
                        .param("answer", stored(submission.answer()))
                        .param("at", Timestamp.from(submission.submittedAt()))
                        .update()
                == 1;
    }

    /** Stores the verdict unless there is one; says whether it did. */
    boolean judge(UUID id, Verdict verdict, Instant at) {
        return jdbc.sql("""
                        update submission set verdict = :verdict::json, judged_at = :at
                        where id = :id and verdict is null""")
                        .param("verdict", stored(verdict))
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * Lets each attempt's newest graded submission wait again where nothing could be said of it. Stored verdicts begin with
     * their outcome; asking for it as a value would fail on text with U+0000.
     */
    void reopenUnavailable() {
        jdbc.sql("""
                update submission set verdict = null, judged_at = null
                where purpose = 'submit' and verdict::text like '{"outcome":"unavailable",%'
                  and not exists (
                    select from submission later
                    where later.attempt = submission.attempt and later.purpose = 'submit'
                      and (later.submitted_at, later.id) > (submission.submitted_at, submission.id))""").update();
    }

    /** What still waits for its verdict, oldest first. */
    List<Submission> unjudged() {
        return jdbc.sql(SELECT + "where verdict is null order by submitted_at, submission.id")
                .query(mapper)
                .list();
    }

    /** The graded submissions to an exercise, newest first. */
    List<Submission> graded(UUID learner, ExerciseId exercise) {
        return jdbc.sql(SELECT + """
                where submission.learner = :learner and attempt.exercise = :exercise and purpose = 'submit'
                order by submitted_at desc, submission.id desc limit 200""")
                .param("learner", learner)
                .param("exercise", exercise.toString())
                .query(mapper)
                .list();
    }

    /** An attempt's newest submission of a kind. */
    public Optional<Submission> newest(Attempt attempt, Purpose purpose) {
        return jdbc.sql(SELECT + """
                where submission.attempt = :attempt and purpose = :purpose
                order by submitted_at desc, submission.id desc limit 1""")
                .param("attempt", attempt.id())
                .param("purpose", stored(purpose))
                .query(mapper)
                .optional();
    }

    /** An attempt's newest graded submission that gave no wrong answer: accepted, or too slow. */
    public Optional<Submission> newestRight(Attempt attempt) {
        return jdbc.sql(SELECT + """
                where submission.attempt = :attempt and purpose = 'submit' and verdict is not null
                order by submitted_at desc, submission.id desc limit 20""").param("attempt", attempt.id()).query(mapper).list().stream()
                .filter(Submission::right)
                .findFirst();
    }

    /** How many graded submissions an attempt has had up to and including this one. */
    int ordinal(Submission submission) {
        return jdbc.sql("""
                select count(*) from submission
                where attempt = :attempt and purpose = 'submit' and (submitted_at, id) <= (:at, :id)""")
                .param("attempt", submission.attempt())
                .param("at", Timestamp.from(submission.submittedAt()))
                .param("id", submission.id())
                .query(Integer.class)
                .single();
    }

    /** How many hints were open when it was handed in. */
    int hints(Submission submission) {
        return jdbc.sql("select hints from submission where id = :id")
                .param("id", submission.id())
                .query(Integer.class)
                .single();
    }

    /** Half a surrogate pair, which a program may well print, has no UTF-8: it becomes a question mark. */
    private String stored(Object value) {
        byte[] bytes = json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String stored(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Purpose purpose(String stored) {
        return Purpose.valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Submission map(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getObject("id", UUID.class),
                row.getObject("learner", UUID.class),
                row.getObject("attempt", UUID.class),
                ExerciseId.of(row.getString("exercise")),
                row.getObject("request", UUID.class),
                purpose(row.getString("purpose")),
                json.readValue(row.getString("answer"), Answer.class),
                row.getTimestamp("submitted_at").toInstant(),
                Attempts.instant(row, "judged_at"),
                verdict(row.getString("verdict")));
    }

    private @Nullable Verdict verdict(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Verdict.class);
    }
}
