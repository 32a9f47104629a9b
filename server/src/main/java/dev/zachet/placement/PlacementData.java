package dev.zachet.placement;

import dev.zachet.learner.spi.LearnerData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Placements in the learner's export. */
@Component
class PlacementData implements LearnerData {
    private final JdbcClient jdbc;

    PlacementData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(UUID learner) {
        return Map.of(
                "placements", rows("select * from placement where learner = :learner order by begun_at", learner),
                "placementQuestions", rows("""
                        select q.id, placement, place, q.slice, kind, subject, item, asked_at, seconds, answer, known,
                               locked_at, said::text as said, score, closed_at
                        from placement_question q join placement on placement.id = q.placement
                        where learner = :learner order by asked_at, place""", learner));
    }

    @Override
    public void erase(UUID learner) {
        // the questions go with their placement
        jdbc.sql("delete from placement where learner = :learner")
                .param("learner", learner)
                .update();
    }

    private List<Map<String, Object>> rows(String sql, UUID learner) {
        return jdbc.sql(sql).param("learner", learner).query().listOfRows();
    }
}
