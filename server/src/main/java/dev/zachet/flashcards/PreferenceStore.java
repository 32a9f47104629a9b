package dev.zachet.flashcards;

import dev.zachet.recall.Weights;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of preferences; who has set nothing has the usual ones. */
@Repository
class PreferenceStore {
    private final JdbcClient jdbc;

    private final Fits fits;

    PreferenceStore(JdbcClient jdbc, Fits fits) {
        this.jdbc = jdbc;
        this.fits = fits;
    }

    Preferences of(UUID learner) {
        return jdbc.sql("select * from card_setting where learner = :learner")
                .param("learner", learner)
                .query((row, _) -> new Preferences(
                        row.getDouble("retention"),
                        row.getInt("new_per_day"),
                        row.getBoolean("automatic"),
                        ZoneId.of(row.getString("zone")),
                        Weights.DEFAULT))
                .optional()
                .orElse(Preferences.USUAL)
                .with(fits.weights(learner));
    }

    void save(UUID learner, Preferences preferences) {
        jdbc.sql("""
                insert into card_setting (learner, retention, new_per_day, automatic, zone)
                values (:learner, :retention, :newPerDay, :automatic, :zone)
                on conflict (learner) do update set retention = excluded.retention, new_per_day = excluded.new_per_day,
                    automatic = excluded.automatic, zone = excluded.zone""")
                .param("learner", learner)
                .param("retention", preferences.retention())
                .param("newPerDay", preferences.newPerDay())
                .param("automatic", preferences.automatic())
                .param("zone", preferences.zone().getId())
                .update();
    }
}
