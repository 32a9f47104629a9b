package dev.zachet.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.recall.Card;
import dev.zachet.recall.Card.Phase;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnkiExportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-25T04:00:00Z");
    private static final Memory MEMORY = new Memory(20, 4);

    @ParameterizedTest
    @ValueSource(strings = {"foreign.apkg", "known.apkg"})
    void hasTheTablesAndIndicesThatOthersWrite(String other) {
        byte[] theirs = Packages.made(other);
        byte[] ours = exported(fresh("a"));

        for (String table : List.of("col", "notes", "cards", "revlog", "graves")) {
            assertThat(Packages.rows(ours, "pragma table_info(" + table + ")"))
                    .as(table)
                    .isEqualTo(Packages.rows(theirs, "pragma table_info(" + table + ")"));
        }
        String indices = "select name, tbl_name from sqlite_master where type = 'index' order by name";
        assertThat(Packages.rows(ours, indices)).isEqualTo(Packages.rows(theirs, indices));
        assertThat(Packages.entries(ours).keySet()).contains("collection.anki2", "media");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models", "decks", "dconf", "conf"})
    void itsJsonHasWhatAnkiWrites(String column) {
        assertThat(keys(exported(fresh("a")), column)).containsAll(keys(Packages.made("foreign.apkg"), column));
    }

    @Test
    void reckonsChecksumsAsAnkiDoes() {
        List<List<Object>> notes = Packages.rows(Packages.made("foreign.apkg"), "select flds, csum, sfld from notes");
        assertThat(notes).hasSize(6);
        for (List<Object> note : notes) {
            String first = note.getFirst().toString().split("\u001f")[0];
            assertThat(Numbers.checksum(first)).as(first).isEqualTo(((Number) note.get(1)).longValue());
        }
    }

    @Test
    void theSameCardKeepsItsNumbersWhateverItSays() {
        Outgoing one = fresh("python-core.gc.cycle");
        String ids = "select id, guid, mid from notes";

        assertThat(Packages.rows(exported(one), ids))
                .isEqualTo(Packages.rows(exported(with(one.card(), 0, false, List.of())), ids));
        assertThat(Packages.rows(exported(one), "select guid from notes"))
                .isEqualTo(List.of(List.of("zachet:python-core.gc.cycle")));
    }

    @Test
    void aCardGoesIntoItsDeckAndThatIntoTheOneAround() {
        byte[] zip = exported(fresh("a"));

        List<String> names = new ArrayList<>();
        json(zip, "decks").forEach(deck -> names.add(deck.get("name").stringValue()));
        assertThat(names).containsExactlyInAnyOrder("Default", "Zachet", "Zachet::Базы данных");
        assertThat(Packages.rows(
                        zip, "select count(*) from cards where did = (select did from cards) and did not in (0, 1)"))
                .isEqualTo(List.of(List.of(1)));
    }

    @Test
    void codeIsTextInItsField() {
        String fields = Packages.rows(exported(fresh("a")), "select flds from notes")
                .getFirst()
                .getFirst()
                .toString();

        assertThat(fields.split("\u001f")[2]).isEqualTo("if a &lt; b &amp; c: pass");
    }

    @Test
    void eachPhaseStandsWhereAnkiLooksForIt() {
        Card learning = new Card(Phase.LEARNING, 1, MEMORY, NOW, NOW.plusSeconds(600), 2, 0);
        Card review = new Card(Phase.REVIEW, 0, MEMORY, NOW, NOW.plus(Duration.ofDays(20)), 3, 1);
        Card relearning = new Card(Phase.RELEARNING, 0, MEMORY, NOW, NOW.plusSeconds(600), 4, 2);

        assertThat(scheduled(fresh("a"))).isEqualTo(List.of(0, 0, 1, 0, 0, 0, 0, 0));
        assertThat(scheduled(with(learning, 0, false, List.of())))
                .isEqualTo(List.of(1, 1, (int) NOW.plusSeconds(600).getEpochSecond(), 0, 2433, 0, 1001, 0));
        assertThat(scheduled(with(review, 20, false, List.of()))).isEqualTo(List.of(2, 2, 21, 20, 2433, 1, 0, 0));
        assertThat(scheduled(with(review, 20, true, List.of()))).isEqualTo(List.of(2, -1, 21, 20, 2433, 1, 0, 0));
        assertThat(scheduled(with(relearning, 0, false, List.of())))
                .isEqualTo(List.of(2, 1, (int) NOW.plusSeconds(600).getEpochSecond(), 20, 2433, 2, 1001, 21));
        assertThat(scheduled(with(relearning, 0, true, List.of()))).isEqualTo(List.of(2, -1, 21, 20, 2433, 2, 0, 0));
    }

    @Test
    void anOverdueCardIsDueOnADayBeforeToday() {
        Card late =
                new Card(Phase.REVIEW, 0, MEMORY, NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(10)), 3, 0);
        byte[] zip = exported(with(late, -10, false, List.of()));

        long first =
                ((Number) Packages.rows(zip, "select crt from col").getFirst().getFirst()).longValue();
        assertThat(Duration.ofSeconds(NOW.getEpochSecond() - first).toDays()).isEqualTo(11);
        assertThat(Packages.rows(zip, "select due from cards")).isEqualTo(List.of(List.of(1)));
    }

    @Test
    void everyAnswerIsInTheLogWithItsOwnMoment() {
        Card learning = new Card(Phase.LEARNING, 1, MEMORY, NOW, NOW.plusSeconds(600), 1, 0);
        Card review = new Card(Phase.REVIEW, 0, MEMORY, NOW, NOW.plus(Duration.ofDays(4)), 2, 0);
        List<Outgoing.Answered> history = List.of(
                new Outgoing.Answered(NOW, Grade.GOOD, 7, Phase.NEW, learning),
                new Outgoing.Answered(NOW, Grade.EASY, 70, Phase.LEARNING, review));

        assertThat(Packages.rows(
                        exported(with(review, 4, false, history)),
                        "select id, ease, ivl, lastIvl, time, type from revlog order by id"))
                .isEqualTo(List.of(
                        List.of(NOW.toEpochMilli(), 3, -600, 0, 7_000, 0),
                        List.of(NOW.toEpochMilli() + 1, 4, 4, -600, 60_000, 0)));
    }

    private static List<Object> scheduled(Outgoing card) {
        return Packages.rows(exported(card), "select type, queue, due, ivl, factor, lapses, left, odue from cards")
                .getFirst();
    }

    private static Outgoing fresh(String id) {
        return new Outgoing(
                id,
                true,
                "Zachet::Базы данных",
                "databases.indexes",
                "<p>Что <b>так</b>?</p>",
                "<p>Так</p>",
                "if a < b & c: pass",
                "",
                Card.unseen(Instant.EPOCH),
                0,
                false,
                List.of());
    }

    private static Outgoing with(Card card, int dueIn, boolean suspended, List<Outgoing.Answered> history) {
        return new Outgoing(
                "python-core.gc.cycle", true, "Zachet", "", "<p>?</p>", "!", "", "", card, dueIn, suspended, history);
    }

    private static byte[] exported(Outgoing card) {
        return AnkiExport.of(List.of(card), MORNING, NOW);
    }

    private static JsonNode json(byte[] zip, String column) {
        return JSON.readTree(Packages.rows(zip, "select " + column + " from col")
                .getFirst()
                .getFirst()
                .toString());
    }

    /** All keys, one level after the other; ids of models, decks and options count as one. */
    private static Set<String> keys(byte[] zip, String column) {
        Set<String> keys = new TreeSet<>();
        collect(json(zip, column), "", keys);
        return keys;
    }

    private static void collect(JsonNode node, String path, Set<String> keys) {
        if (node.isArray()) {
            node.forEach(one -> collect(one, path, keys));
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = path + "/" + (entry.getKey().matches("\\d+") ? "id" : entry.getKey());
            keys.add(name);
            collect(entry.getValue(), name, keys);
        }
    }
}
