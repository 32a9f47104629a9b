package dev.zachet.flashcards;

import dev.zachet.content.Language;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The store of cards that do not come from the bank, and of the learner's words. */
@Repository
class OwnCards {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OwnCards(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A card without its words.
     *
     * @param key what it was made from; for one that was written, its own id
     */
    record OwnCard(UUID id, @Nullable String item, Origin origin, String key) {}

    /** The cards that were not removed, oldest first. */
    List<OwnCard> of(UUID learner) {
        return jdbc.sql(
                        "select * from own_card where learner = :learner and removed_at is null order by created_at, id")
                .param("learner", learner)
                .query((row, _) -> new OwnCard(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        row.getString("key")))
                .list();
    }

    /** Adds a card unless there is, or was, one with this key; says whether it did. */
    boolean add(UUID learner, OwnCard card, Instant at) {
        return jdbc.sql("""
                        insert into own_card (id, learner, item, origin, key, created_at)
                        select :id, :learner, :item, :origin, :key, :at
                        from learner where learner.id = :learner for key share
                        on conflict (learner, key) do nothing""")
                        .param("id", card.id())
                        .param("learner", learner)
                        .param("item", card.item())
                        .param("origin", card.origin().name().toLowerCase(Locale.ROOT))
                        .param("key", card.key())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<OwnCard> byKey(UUID learner, String key) {
        return of(learner).stream().filter(card -> card.key().equals(key)).findFirst();
    }

    /** Takes a removal back, without the words; says whether there was one. */
    boolean bringBack(UUID learner, String key) {
        return jdbc.sql("""
                        update own_card set removed_at = null
                        where learner = :learner and key = :key and removed_at is not null""").param("learner", learner).param("key", key).update() == 1;
    }

    void moveTo(UUID learner, UUID card, @Nullable String item) {
        jdbc.sql("update own_card set item = :item where learner = :learner and id = :id")
                .param("item", item)
                .param("learner", learner)
                .param("id", card)
                .update();
    }

    void remove(UUID learner, UUID card, Instant at) {
        jdbc.sql("update own_card set removed_at = :at where learner = :learner and id = :id")
                .param("at", Timestamp.from(at))
                .param("learner", learner)
                .param("id", card)
                .update();
        forget(learner, card.toString());
    }

    /** The learner's words by card and language. */
    Map<String, Map<Language, CardText>> texts(UUID learner) {
        Map<String, Map<Language, CardText>> texts = new HashMap<>();
        jdbc.sql("select card, language, text::text as text from card_text where learner = :learner")
                .param("learner", learner)
                .query(row -> {
                    texts.computeIfAbsent(row.getString("card"), _ -> new EnumMap<>(Language.class))
                            .put(
                                    Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                                    json.readValue(row.getString("text"), CardText.class));
                });
        return texts;
    }

    void write(UUID learner, String card, Language language, CardText text) {
        jdbc.sql("""
                insert into card_text (learner, card, language, text) values (:learner, :card, :language, :text::json)
                on conflict (learner, card, language) do update set text = excluded.text""")
                .param("learner", learner)
                .param("card", card)
                .param("language", language.code())
                .param("text", json.writeValueAsString(text))
                .update();
    }

    void forget(UUID learner, String card) {
        jdbc.sql("delete from card_text where learner = :learner and card = :card")
                .param("learner", learner)
                .param("card", card)
                .update();
    }
}
