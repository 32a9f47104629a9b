package dev.zachet.claims;

import dev.zachet.learner.spi.LearnerData;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of answers to follow-up questions: given once; only what the learner ticks afterwards changes. */
@Repository
class FollowUpAnswers implements LearnerData {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    FollowUpAnswers(JdbcClient jdbc, InstantSource clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * An answer.
     *
     * @param followUp the question's id within what it belongs to
     * @param words what was written; empty where it was said
     * @param said numbers of the key points, from 0, that the learner finds in it
     */
    record Given(UUID id, String followUp, String words, boolean aloud, List<Integer> said, Instant at) {}

    /** The answers to all questions that belong to something. */
    List<Given> of(Asked asked) {
        String belonging = switch (asked) {
            case Asked.InAttempt _ -> "attempt = :attempt";
            case Asked.OnTopic _ -> "topic = :topic";
        };
        return belonging(
                        jdbc.sql("select * from follow_up_answer where learner = :learner and " + belonging
                                + " order by answered_at"),
                        asked)
                .query(FollowUpAnswers::map)
                .list();
    }

    /** Keeps an answer unless there is one; says whether it did. */
    boolean give(Asked asked, String followUp, String words, boolean aloud) {
        return belonging(jdbc.sql("""
                        insert into follow_up_answer (id, learner, attempt, topic, follow_up, words, aloud, answered_at)
                        values (:id, :learner, :attempt, :topic, :followUp, :words, :aloud, :at)
                        on conflict do nothing"""), asked)
                        .param("id", ids.get())
                        .param("followUp", followUp)
                        .param("words", words)
                        .param("aloud", aloud)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec belonging(JdbcClient.StatementSpec statement, Asked asked) {
        return statement
                .param("learner", asked.learner())
                .param("attempt", asked instanceof Asked.InAttempt in ? in.attempt() : null, Types.OTHER)
                .param("topic", asked instanceof Asked.OnTopic on ? on.item() : null, Types.VARCHAR);
    }

    /** Notes which key points the answer had. */
    void tick(Given answer, List<Integer> said) {
        jdbc.sql("update follow_up_answer set said = :said::integer[] where id = :id")
                .param("said", said.toString().replace('[', '{').replace(']', '}'))
                .param("id", answer.id())
                .update();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(UUID learner) {
        return Map.of(
                "followUpAnswers",
                jdbc.sql("""
                        select id, attempt, topic, follow_up, words, aloud, said::text as said, answered_at
                        from follow_up_answer where learner = :learner order by answered_at""").param("learner", learner).query().listOfRows());
    }

    @Override
    public void erase(UUID learner) {
        jdbc.sql("delete from follow_up_answer where learner = :learner")
                .param("learner", learner)
                .update();
    }

    private static Given map(ResultSet row, int number) throws SQLException {
        Array said = row.getArray("said");
        return new Given(
                row.getObject("id", UUID.class),
                row.getString("follow_up"),
                row.getString("words"),
                row.getBoolean("aloud"),
                List.of((Integer[]) said.getArray()),
                row.getTimestamp("answered_at").toInstant());
    }
}
