package dev.zachet.flashcards;

import dev.zachet.recall.Trial;
import dev.zachet.recall.Weights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of weights that were fitted to a learner's reviews: the newest trial of each learner. */
@Repository
class Fits {
    private final JdbcClient jdbc;

    Fits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A trial.
     *
     * @param declined whether the learner wants the default weights all the same
     */
    record Fitted(Trial.Tried tried, Instant at, boolean declined) {
        boolean used() {
            return tried.better() && !declined;
        }
    }

    /** The newest trial; one of another version of the model is none. */
    Optional<Fitted> of(UUID learner) {
        return jdbc.sql("select * from card_fit where learner = :learner and cardinality(weights) = :version")
                .param("learner", learner)
                .param("version", Weights.COUNT)
                .query(Fits::map)
                .optional();
    }

    /** The weights by which the learner's cards are dated. */
    Weights weights(UUID learner) {
        return of(learner)
                .filter(Fitted::used)
                .map(fitted -> fitted.tried().weights())
                .orElse(Weights.DEFAULT);
    }

    /** Keeps a trial in place of the one before; what the learner declined stays declined. */
    void save(UUID learner, Trial.Tried tried, Instant at) {
        jdbc.sql("""
                insert into card_fit (learner, weights, reviews, later, before, after, tried_at, better, declined)
                select :learner, :weights::double precision[], :reviews, :later, :before, :after, :at, :better, false
                from learner where learner.id = :learner for key share
                on conflict (learner) do update set weights = excluded.weights, reviews = excluded.reviews,
                    later = excluded.later, before = excluded.before, after = excluded.after,
                    tried_at = excluded.tried_at, better = excluded.better""")
                .param("learner", learner)
                .param(
                        "weights",
                        tried.weights().values().toString().replace('[', '{').replace(']', '}'))
                .param("reviews", tried.reviews())
                .param("later", tried.later())
                .param("before", tried.before())
                .param("after", tried.after())
                .param("at", Timestamp.from(at))
                .param("better", tried.better())
                .update();
    }

    void decline(UUID learner, boolean declined) {
        jdbc.sql("update card_fit set declined = :declined where learner = :learner")
                .param("declined", declined)
                .param("learner", learner)
                .update();
    }

    private static Fitted map(ResultSet row, int number) throws SQLException {
        Double[] weights = (Double[]) row.getArray("weights").getArray();
        return new Fitted(
                new Trial.Tried(
                        Weights.of(
                                Arrays.stream(weights).mapToDouble(one -> one).toArray()),
                        row.getInt("reviews"),
                        row.getInt("later"),
                        row.getDouble("before"),
                        row.getDouble("after")),
                row.getTimestamp("tried_at").toInstant(),
                row.getBoolean("declined"));
    }
}
