package dev.zachet.debrief;

import dev.zachet.debrief.Debrief.InterviewOutcome;
import dev.zachet.debrief.Debrief.Stage;
import dev.zachet.debrief.Debrief.Told;
import dev.zachet.learner.spi.LearnerData;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The store of debriefs. */
@Repository
public class Debriefs implements LearnerData {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<Debrief> mapper = this::map;

    Debriefs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A learner's own debrief, unless he removed it. */
    public Optional<Debrief> find(UUID learner, UUID id) {
        return jdbc.sql("select * from debrief where learner = :learner and id = :id and removed_at is null")
                .param("learner", learner)
                .param("id", id)
                .query(mapper)
                .optional();
    }

    /** Those that were not removed, the newest interview first. */
    List<Debrief> of(UUID learner) {
        return jdbc.sql("""
                select * from debrief where learner = :learner and removed_at is null
                order by day desc, created_at desc, id desc""").param("learner", learner).query(mapper).list();
    }

    /** Has whatever else changes this learner's debriefs wait until this transaction ends. */
    void oneAtATime(UUID learner) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "debriefs " + learner)
                .query(Integer.class)
                .single();
    }

    void add(UUID learner, UUID id, LocalDate day, Instant at) {
        jdbc.sql("""
                insert into debrief (id, learner, company_name, day, questions, outcome, note, open, created_at)
                values (:id, :learner, '', :day, '[]', 'unknown', '', true, :at)""")
                .param("id", id)
                .param("learner", learner)
                .param("day", day)
                .param("at", Timestamp.from(at))
                .update();
    }

    void save(UUID id, Told told, boolean open) {
        Stage stage = told.stage();
        jdbc.sql("""
                update debrief set revision = revision + 1, company = :company, company_name = :companyName, day = :day,
                    stage = :stage, questions = :questions::json, outcome = :outcome, note = :note, open = :open
                where id = :id""")
                .param("company", told.company())
                .param("companyName", told.companyName())
                .param("day", told.day())
                .param("stage", stage == null ? null : name(stage))
                .param("questions", json.writeValueAsString(told.questions()))
                .param("outcome", name(told.outcome()))
                .param("note", told.note())
                .param("open", open)
                .param("id", id)
                .update();
    }

    /** Notes what of it counts now. */
    void state(UUID id, Set<String> items, Instant at) {
        jdbc.sql("update debrief set stated = :items, stated_at = :at where id = :id")
                .param("items", items.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Notes that there is nothing in it that does not count yet. */
    void close(UUID id) {
        jdbc.sql("update debrief set open = false where id = :id")
                .param("id", id)
                .update();
    }

    void remove(UUID id, Instant at) {
        jdbc.sql("update debrief set removed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Takes a removal back; says whether there was one. */
    boolean bringBack(UUID learner, UUID id) {
        return jdbc.sql("""
                        update debrief set removed_at = null
                        where learner = :learner and id = :id and removed_at is not null""").param("learner", learner).param("id", id).update() == 1;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(UUID learner) {
        return Map.of(
                "debriefs", jdbc.sql("""
                select id, company, company_name, day::text as day, stage, questions::text as questions, outcome, note, open,
                    stated::text as stated, stated_at, created_at, removed_at
                from debrief where learner = :learner order by created_at""").param("learner", learner).query().listOfRows());
    }

    @Override
    public void erase(UUID learner) {
        jdbc.sql("delete from debrief where learner = :learner")
                .param("learner", learner)
                .update();
    }

    private Debrief map(ResultSet row, int number) throws SQLException {
        Timestamp stated = row.getTimestamp("stated_at");
        Array items = row.getArray("stated");
        return new Debrief(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                new Told(
                        row.getString("company"),
                        row.getString("company_name"),
                        row.getObject("day", LocalDate.class),
                        stage(row.getString("stage")),
                        List.of(json.readValue(row.getString("questions"), AskedQuestion[].class)),
                        InterviewOutcome.valueOf(constant(row.getString("outcome"))),
                        row.getString("note")),
                row.getBoolean("open"),
                items == null ? Set.of() : Set.of((String[]) items.getArray()),
                stated == null ? null : stated.toInstant(),
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable Stage stage(@Nullable String name) {
        return name == null ? null : Stage.valueOf(constant(name));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
