package dev.zachet.flashcards;

import dev.zachet.flashcards.Recalls.Trace;
import dev.zachet.recall.Card;
import dev.zachet.recall.Grade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of reviews. */
@Repository
class Reviews {
    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has whatever else changes this learner's cards wait until this transaction ends. */
    void oneAtATime(UUID learner) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "cards " + learner)
                .query(Integer.class)
                .single();
    }

    Optional<Review> byRequest(UUID learner, UUID request) {
        return jdbc.sql("select * from card_review where learner = :learner and request = :request")
                .param("learner", learner)
                .param("request", request)
                .query(Reviews::map)
                .optional();
    }

    /** All reviews of a card, oldest first. */
    List<Review> of(UUID learner, String card) {
        return jdbc.sql("select * from card_review where learner = :learner and card = :card order by at, id")
                .param("learner", learner)
                .param("card", card)
                .query(Reviews::map)
                .list();
    }

    /** All reviews that were not taken back, by card, oldest first. */
    Map<String, List<Review>> counted(UUID learner) {
        return jdbc
                .sql("select * from card_review where learner = :learner and undone_at is null order by at, id")
                .param("learner", learner)
                .query(Reviews::map)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Review::card));
    }

    void add(UUID learner, Review review) {
        jdbc.sql("""
                insert into card_review (id, learner, card, request, grade, phase, days, retention, said, seconds, at)
                values (:id, :learner, :card, :request, :grade, :phase, :days, :retention, :said::integer[], :seconds, :at)""")
                .param("id", review.id())
                .param("learner", learner)
                .param("card", review.card())
                .param("request", review.request())
                .param("grade", review.grade().number())
                .param("phase", CardStates.name(review.phase()))
                .param("days", review.days())
                .param("retention", review.retention())
                .param("said", review.said().toString().replace('[', '{').replace(']', '}'))
                .param("seconds", review.seconds())
                .param("at", Timestamp.from(review.at()))
                .update();
    }

    void undo(Review review, Instant at) {
        jdbc.sql("update card_review set undone_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", review.id())
                .update();
    }

    /** How many reviews tell something about forgetting: those a day or more after the card's review before. */
    int telling(UUID learner) {
        return jdbc.sql("select count(*) from card_review where learner = :learner and undone_at is null and days > 0")
                .param("learner", learner)
                .query(Integer.class)
                .single();
    }

    /** When each card was met for the first time. */
    Map<String, Instant> firsts(UUID learner) {
        Map<String, Instant> firsts = new HashMap<>();
        jdbc.sql("""
                select card, min(at) as first from card_review
                where learner = :learner and undone_at is null group by card""").param("learner", learner).query(row -> {
            firsts.put(row.getString("card"), row.getTimestamp("first").toInstant());
        });
        return firsts;
    }

    /** How many cards were met for the first time since then. */
    int metSince(UUID learner, Instant then) {
        return jdbc.sql("""
                select count(*) from (
                    select min(at) as first from card_review
                    where learner = :learner and undone_at is null group by card) met
                where first >= :then""")
                .param("learner", learner)
                .param("then", Timestamp.from(then))
                .query(Integer.class)
                .single();
    }

    /** How many cards may still be met for the first time on a moment's day. */
    int freshToday(UUID learner, Preferences wanted, Instant now) {
        Instant morning = wanted.days().beginning(wanted.days().of(now));
        return Math.max(0, wanted.newPerDay() - metSince(learner, morning));
    }

    /** What every review that was not taken back left, oldest first. */
    List<Trace> traces(UUID learner) {
        return jdbc.sql("""
                select card, grade, days, at from card_review
                where learner = :learner and undone_at is null order by at, id""")
                .param("learner", learner)
                .query((row, _) -> new Trace(
                        row.getString("card"),
                        Grade.values()[row.getInt("grade") - 1],
                        row.getInt("days"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The newest reviews, newest first. */
    List<Review> newest(UUID learner, int count) {
        return jdbc.sql("""
                select * from card_review where learner = :learner and undone_at is null
                order by at desc, id desc limit :count""")
                .param("learner", learner)
                .param("count", count)
                .query(Reviews::map)
                .list();
    }

    private static Review map(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getString("card"),
                row.getObject("request", UUID.class),
                Grade.values()[row.getInt("grade") - 1],
                Card.Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                row.getInt("days"),
                row.getDouble("retention"),
                List.of((Integer[]) row.getArray("said").getArray()),
                row.getInt("seconds"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("undone_at") != null);
    }
}
