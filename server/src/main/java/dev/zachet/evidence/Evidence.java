package dev.zachet.evidence;

import dev.zachet.learner.spi.LearnerData;
import dev.zachet.practice.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of facts: they are added and read, and never changed but for the learner's own word. */
@Repository
public class Evidence implements LearnerData {
    private final JdbcClient jdbc;

    Evidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a fact; the same source, reference and item again changes nothing. */
    void add(Fact fact) {
        add(fact, fact.at());
    }

    private void add(Fact fact, Instant stated) {
        inTurn(fact.learner());
        jdbc.sql("""
                insert into evidence (id, learner, item, source, reference, exercise, outcome, score, weight, unaided,
                                      hints, submissions, active_minutes, at, stated_at)
                select :id, :learner, :item, :source, :reference, :exercise, :outcome, :score, :weight, :unaided,
                       :hints, :submissions, :activeMinutes, :at, :stated
                from learner where learner.id = :learner for key share
                on conflict (source, reference, item) do nothing""")
                .param("id", fact.id())
                .param("learner", fact.learner())
                .param("item", fact.item())
                .param("source", fact.source())
                .param("reference", fact.reference())
                .param("exercise", fact.exercise())
                .param("outcome", fact.outcome().name().toLowerCase(Locale.ROOT))
                .param("score", fact.score())
                .param("weight", fact.weight())
                .param("unaided", fact.unaided())
                .param("hints", fact.hints())
                .param("submissions", fact.submissions())
                .param("activeMinutes", fact.activeMinutes())
                .param("at", Timestamp.from(fact.at()))
                .param("stated", Timestamp.from(stated))
                .update();
    }

    /** As {@link #add}, but a fact that rests on the learner's own word may be put otherwise: the newest word counts. */
    void restate(Fact fact) {
        restate(fact, fact.at());
    }

    /**
     * As {@link #restate(Fact)}, of something that was before the word was given; a fact that is unavailable takes back what was
     * said.
     */
    void restate(Fact fact, Instant stated) {
        add(fact, stated);
        jdbc.sql("""
                update evidence set score = :score, outcome = :outcome, at = :at, stated_at = :stated
                where source = :source and reference = :reference and item = :item and stated_at < :stated""")
                .param("score", fact.score())
                .param("outcome", fact.outcome().name().toLowerCase(Locale.ROOT))
                .param("at", Timestamp.from(fact.at()))
                .param("stated", Timestamp.from(stated))
                .param("source", fact.source())
                .param("reference", fact.reference())
                .param("item", fact.item())
                .update();
    }

    /**
     * Takes a fact back, as the learner took back the word that it rests on, and keeps it out if it should be added later:
     * nothing is known then, and nothing is read.
     */
    void withdraw(Fact fact) {
        add(fact);
        jdbc.sql("""
                update evidence set outcome = 'unavailable', score = 0
                where source = :source and reference = :reference and item = :item""")
                .param("source", fact.source())
                .param("reference", fact.reference())
                .param("item", fact.item())
                .update();
    }

    /** Everything that a learner has shown, newest first. */
    public List<Fact> of(UUID learner) {
        return jdbc.sql("""
                select * from evidence where learner = :learner and outcome <> 'unavailable'
                order by at desc, id desc""").param("learner", learner).query(Evidence::map).list();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(UUID learner) {
        return Map.of(
                "evidence",
                jdbc.sql("select * from evidence where learner = :learner order by at")
                        .param("learner", learner)
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(UUID learner) {
        inTurn(learner);
        jdbc.sql("delete from evidence where learner = :learner")
                .param("learner", learner)
                .update();
    }

    /**
     * Transactions that write a learner's facts come one after the other. They lock rows of facts and of the learner in orders of
     * their own: an event may be heard twice, or while all is erased.
     */
    private void inTurn(UUID learner) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('evidence ' || :learner, 0))")
                .param("learner", learner.toString())
                .query(Integer.class)
                .single();
    }

    private static Fact map(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getObject("id", UUID.class),
                row.getObject("learner", UUID.class),
                row.getString("item"),
                row.getString("source"),
                row.getObject("reference", UUID.class),
                row.getString("exercise"),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getDouble("score"),
                row.getDouble("weight"),
                row.getBoolean("unaided"),
                row.getInt("hints"),
                row.getInt("submissions"),
                row.getDouble("active_minutes"),
                row.getTimestamp("at").toInstant());
    }
}
