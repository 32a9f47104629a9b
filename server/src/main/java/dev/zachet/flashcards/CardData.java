package dev.zachet.flashcards;

import dev.zachet.learner.spi.LearnerData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything about cards in the learner's export. */
@Component
class CardData implements LearnerData {
    private static final Map<String, String> QUERIES = Map.of(
            "cardSettings", "select * from card_setting where learner = :learner",
            "ownCards", "select * from own_card where learner = :learner order by created_at",
            "cardTexts",
                    "select card, language, text::text as text from card_text where learner = :learner order by card",
            "cardSuspensions", "select * from card_suspension where learner = :learner order by at",
            "cardReviews", """
                    select id, card, grade, phase, days, retention, said::text as said, seconds, at, undone_at
                    from card_review where learner = :learner order by at, id""",
            "cardFits",
                    "select weights::text as weights, reviews, later, before, after, tried_at, better, declined from card_fit where learner = :learner",
            "cardStates", "select * from card_state where learner = :learner order by card");

    private final JdbcClient jdbc;

    CardData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(UUID learner) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        QUERIES.forEach((name, sql) ->
                rows.put(name, jdbc.sql(sql).param("learner", learner).query().listOfRows()));
        return rows;
    }

    @Override
    public void erase(UUID learner) {
        for (String table : List.of(
                "card_setting", "own_card", "card_text", "card_suspension", "card_review", "card_state", "card_fit")) {
            jdbc.sql("delete from " + table + " where learner = :learner")
                    .param("learner", learner)
                    .update();
        }
    }
}
