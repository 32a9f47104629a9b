package dev.zachet.plan;

import dev.zachet.learner.spi.LearnerData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan's rows in the learner's export. */
@Component
class PlanData implements LearnerData {
    private static final Map<String, String> TABLES = Map.of(
            "goal", """
                    select interview::text, minutes, days_off::text, seniority, companies::text, zone
                    from goal where learner = :learner""",
            "plannedDays", "select day::text, minutes from planned_day where learner = :learner order by day",
            "planWishes", "select unit, day::text from plan_wish where learner = :learner order by unit",
            "topicReadings", "select item, read_at from topic_reading where learner = :learner order by read_at");

    private final JdbcClient jdbc;

    PlanData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(UUID learner) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        TABLES.forEach((name, sql) ->
                all.put(name, jdbc.sql(sql).param("learner", learner).query().listOfRows()));
        return all;
    }

    @Override
    public void erase(UUID learner) {
        for (String table : List.of("goal", "planned_day", "plan_wish", "topic_reading")) {
            jdbc.sql("delete from " + table + " where learner = :learner")
                    .param("learner", learner)
                    .update();
        }
    }
}
