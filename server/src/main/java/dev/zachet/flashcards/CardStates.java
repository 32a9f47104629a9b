package dev.zachet.flashcards;

import dev.zachet.recall.Card;
import dev.zachet.recall.Memory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of where cards stand, and of which are set aside. A card without a row was never asked. */
@Repository
class CardStates {
    /** Where a card stands that was never asked. */
    static final Card UNSEEN = Card.unseen(Instant.EPOCH);

    private final JdbcClient jdbc;

    CardStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Card> of(UUID learner) {
        Map<String, Card> states = new HashMap<>();
        jdbc.sql("select * from card_state where learner = :learner")
                .param("learner", learner)
                .query((row, _) -> states.put(row.getString("card"), map(row)))
                .list();
        return states;
    }

    Card of(UUID learner, String card) {
        return jdbc.sql("select * from card_state where learner = :learner and card = :card")
                .param("learner", learner)
                .param("card", card)
                .query((row, _) -> map(row))
                .optional()
                .orElse(UNSEEN);
    }

    void save(UUID learner, String card, Card state) {
        Memory memory = state.memory();
        if (memory == null) {
            jdbc.sql("delete from card_state where learner = :learner and card = :card")
                    .param("learner", learner)
                    .param("card", card)
                    .update();
            return;
        }
        jdbc.sql("""
                insert into card_state (learner, card, phase, step, stability, difficulty, reviewed_at, due, reviews, lapses)
                values (:learner, :card, :phase, :step, :stability, :difficulty, :reviewedAt, :due, :reviews, :lapses)
                on conflict (learner, card) do update set phase = excluded.phase, step = excluded.step,
                    stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due,
                    reviewed_at = excluded.reviewed_at, reviews = excluded.reviews, lapses = excluded.lapses""")
                .param("learner", learner)
                .param("card", card)
                .param("phase", name(state.phase()))
                .param("step", state.step())
                .param("stability", memory.stability())
                .param("difficulty", memory.difficulty())
                .param("reviewedAt", Timestamp.from(Objects.requireNonNull(state.reviewedAt())))
                .param("due", Timestamp.from(state.due()))
                .param("reviews", state.reviews())
                .param("lapses", state.lapses())
                .update();
    }

    Set<String> suspended(UUID learner) {
        return new HashSet<>(jdbc.sql("select card from card_suspension where learner = :learner")
                .param("learner", learner)
                .query(String.class)
                .list());
    }

    void suspend(UUID learner, String card, Instant at) {
        jdbc.sql("""
                insert into card_suspension (learner, card, at) values (:learner, :card, :at)
                on conflict (learner, card) do nothing""")
                .param("learner", learner)
                .param("card", card)
                .param("at", Timestamp.from(at))
                .update();
    }

    void resume(UUID learner, String card) {
        jdbc.sql("delete from card_suspension where learner = :learner and card = :card")
                .param("learner", learner)
                .param("card", card)
                .update();
    }

    static String name(Card.Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static Card map(ResultSet row) throws SQLException {
        return new Card(
                Card.Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                row.getInt("step"),
                new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                row.getTimestamp("reviewed_at").toInstant(),
                row.getTimestamp("due").toInstant(),
                row.getInt("reviews"),
                row.getInt("lapses"));
    }
}
