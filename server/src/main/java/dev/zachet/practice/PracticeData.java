package dev.zachet.practice;

import dev.zachet.learner.spi.LearnerData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts and submissions in the learner's export. */
@Component
class PracticeData implements LearnerData {
    private final JdbcClient jdbc;

    PracticeData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(UUID learner) {
        return Map.of(
                "attempts", rows("select * from attempt where learner = :learner order by opened_at", learner),
                "submissions", rows("""
                                select id, attempt, purpose, answer::text as answer, submitted_at, judged_at,
                                       verdict::text as verdict
                                from submission where learner = :learner order by submitted_at""", learner));
    }

    @Override
    public void erase(UUID learner) {
        jdbc.sql("delete from attempt where learner = :learner")
                .param("learner", learner)
                .update();
    }

    private List<Map<String, Object>> rows(String sql, UUID learner) {
        return jdbc.sql(sql).param("learner", learner).query().listOfRows();
    }
}
