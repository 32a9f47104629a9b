package dev.zachet.learner;

import dev.zachet.content.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The store of learners. In local mode there is exactly one, made when first asked for. */
@Repository
public class Learners {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Learners(JdbcClient jdbc, InstantSource clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** The learner in front of the page. */
    @Transactional
    public Learner current() {
        return jdbc.sql("select * from learner order by created_at limit 1")
                .query(Learners::map)
                .optional()
                .orElseGet(this::create);
    }

    private Learner create() {
        jdbc.sql("lock table learner in share row exclusive mode").update();
        jdbc.sql("""
                insert into learner (id, name, theme, plain_mode, created_at)
                select :id, '', 'system', false, :now where not exists (select from learner)""")
                .param("id", ids.get())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select * from learner order by created_at limit 1")
                .query(Learners::map)
                .single();
    }

    void save(Learner learner) {
        jdbc.sql(
                        "update learner set name = :name, language = :language, theme = :theme, plain_mode = :plain where id = :id")
                .param("name", learner.name())
                .param(
                        "language",
                        learner.language() == null ? null : learner.language().code())
                .param("theme", learner.theme().name().toLowerCase(Locale.ROOT))
                .param("plain", learner.plainMode())
                .param("id", learner.id())
                .update();
    }

    void remove(UUID learner) {
        jdbc.sql("delete from learner where id = :id").param("id", learner).update();
    }

    private static Learner map(ResultSet row, int number) throws SQLException {
        return new Learner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                language(row.getString("language")),
                Learner.Theme.valueOf(row.getString("theme").toUpperCase(Locale.ROOT)),
                row.getBoolean("plain_mode"),
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : Language.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
