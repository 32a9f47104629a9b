package dev.zachet.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of what was asked in placements. */
@Repository
class Questions {
    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All questions of a placement, in the order in which they were asked. */
    List<Question> of(Placement placement) {
        return jdbc.sql("select * from placement_question where placement = :placement order by place")
                .param("placement", placement.id())
                .query(Questions::map)
                .list();
    }

    /** Ids of cards and exercises that were asked in any placement of a learner. */
    Set<String> subjects(UUID learner) {
        return new HashSet<>(
                jdbc.sql("""
                select distinct subject from placement_question
                join placement on placement.id = placement_question.placement where learner = :learner""").param("learner", learner).query(String.class).list());
    }

    void save(Question question) {
        jdbc.sql("""
                insert into placement_question (id, placement, place, slice, kind, subject, item, asked_at, running_since,
                                                seconds, answer, known, locked_at, said, score, closed_at)
                values (:id, :placement, :place, :slice, :kind, :subject, :item, :askedAt, :runningSince,
                        :seconds, :answer, :known, :lockedAt, :said::integer[], :score, :closedAt)
                on conflict (id) do update
                set running_since = excluded.running_since, seconds = excluded.seconds, answer = excluded.answer,
                    known = excluded.known, locked_at = excluded.locked_at, said = excluded.said,
                    score = excluded.score, closed_at = excluded.closed_at""")
                .param("id", question.id())
                .param("placement", question.placement())
                .param("place", question.place())
                .param("slice", question.slice())
                .param("kind", question.kind().name().toLowerCase(Locale.ROOT))
                .param("subject", question.subject())
                .param("item", question.item())
                .param("askedAt", Timestamp.from(question.askedAt()))
                .param("runningSince", Placements.timestamp(question.runningSince()))
                .param("seconds", question.seconds())
                .param("answer", question.answer(), Types.VARCHAR)
                .param("known", question.known())
                .param("lockedAt", Placements.timestamp(question.lockedAt()))
                .param("said", question.said().toString().replace('[', '{').replace(']', '}'))
                .param("score", question.score(), Types.DOUBLE)
                .param("closedAt", Placements.timestamp(question.closedAt()))
                .update();
    }

    private static Question map(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("placement", UUID.class),
                row.getInt("place"),
                row.getInt("slice"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("subject"),
                row.getString("item"),
                row.getTimestamp("asked_at").toInstant(),
                Placements.instant(row, "running_since"),
                row.getInt("seconds"),
                row.getString("answer"),
                row.getBoolean("known"),
                Placements.instant(row, "locked_at"),
                List.of((Integer[]) row.getArray("said").getArray()),
                row.getObject("score", Double.class),
                Placements.instant(row, "closed_at"));
    }
}
