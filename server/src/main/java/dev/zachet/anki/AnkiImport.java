package dev.zachet.anki;

import dev.zachet.anki.Incoming.Answer;
import dev.zachet.anki.Incoming.Ours;
import dev.zachet.anki.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the cards of a package of schema 11. */
public final class AnkiImport {
    /** More cards than this are not taken over at once. */
    public static final int MOST_CARDS = 5_000;

    private static final int MOST_ANSWERS = 300_000;
    private static final int LONGEST_FIELDS = 60_000;
    private static final int LONGEST_TEMPLATE = 10_000;
    private static final int LEARNED = 0;
    private static final int RELEARNED = 2;
    private static final int BY_HAND = 4;

    private final CollectionReader collection;
    private final boolean secondScheduler;
    private final JsonNode models;
    private final Map<Long, List<Logged>> history = new HashMap<>();

    private AnkiImport(CollectionReader collection, boolean secondScheduler) throws Unreadable {
        this.collection = collection;
        this.secondScheduler = secondScheduler;
        this.models = collection.json("models");
    }

    /**
     * The cards in their notes' order. A card with an empty side is among them, for the caller to name.
     *
     * @throws Unreadable where the file is none that can be read, with the reason
     */
    public static List<Incoming> read(InputStream file) throws IOException, Unreadable {
        Archive.Collection packed = Archive.collection(file);
        try (CollectionReader collection = CollectionReader.open(packed.bytes())) {
            boolean second = packed.secondScheduler()
                    || collection.json("conf").path("schedVer").asInt(1) > 1;
            return new AnkiImport(collection, second).cards();
        }
    }

    private List<Incoming> cards() throws Unreadable {
        if (collection.count("cards") > MOST_CARDS) {
            throw new Unreadable(Reason.MANY, "it holds more than %d cards".formatted(MOST_CARDS));
        }
        if (collection.count("revlog") <= MOST_ANSWERS) {
            readHistory();
        }
        JsonNode decks = collection.json("decks");
        return collection.rows("""
                select c.id, c.ord, n.guid, n.mid, n.tags, substr(n.flds, 1, %d), c.did
                from cards c join notes n on n.id = c.nid order by n.id, c.ord""".formatted(LONGEST_FIELDS), row -> {
            String deck = decks.path(row.getString(7)).path("name").asString("");
            return read(row, deck);
        });
    }

    private Incoming read(ResultSet row, String deck) throws SQLException {
        long type = row.getLong(4);
        int number = row.getInt(2);
        JsonNode model = models.path(Long.toString(type));
        JsonNode template = template(model, number);
        List<String> fields = Arrays.asList(row.getString(6).split("\u001f", -1));
        Template sides = new Template(named(model, fields), number + 1);
        String question = sides.question(text(template, "qfmt"));
        String answer = sides.answer(text(template, "afmt"));
        String guid = row.getString(3);
        String prefix = AnkiExport.guid("");
        Optional<Ours> ours = NoteType.of(type).isPresent() && guid.startsWith(prefix)
                ? Optional.of(new Ours(guid.substring(prefix.length()), fields))
                : Optional.empty();
        return new Incoming(
                guid,
                number,
                ours,
                HtmlText.markdown(question),
                HtmlText.markdown(answer),
                deck,
                Arrays.stream(row.getString(5).strip().split("\\s+"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                HtmlText.media(question) || HtmlText.media(answer),
                answers(row.getLong(1), ours.isPresent()));
    }

    private static String text(JsonNode template, String field) {
        String text = template.path(field).asString("");
        return text.substring(0, Math.min(text.length(), LONGEST_TEMPLATE));
    }

    /** That of the card; all cards of a note with deletions share the first. */
    private static JsonNode template(JsonNode model, int number) {
        JsonNode templates = model.path("tmpls");
        JsonNode first = templates.path(0);
        return Template.clozed(first.path("qfmt").asString("")) ? first : templates.path(number);
    }

    private static Map<String, String> named(JsonNode model, List<String> fields) {
        Map<String, String> named = new LinkedHashMap<>();
        int at = 0;
        for (JsonNode field : model.path("flds")) {
            named.put(field.path("name").asString(""), at < fields.size() ? fields.get(at) : "");
            at++;
        }
        return named;
    }

    /** Answers within bounds; what was rescheduled by hand is none. */
    private void readHistory() throws Unreadable {
        collection.rows("select cid, id, ease, time, type from revlog order by id", row -> {
            int ease = row.getInt(3);
            int kind = row.getInt(5);
            if (ease >= 1 && ease <= 4 && kind < BY_HAND && row.getLong(2) > 0) {
                Instant at = Instant.ofEpochMilli(row.getLong(2));
                int seconds = (int) Math.clamp(row.getLong(4) / 1_000, 0, 3_600);
                boolean learning = kind == LEARNED || kind == RELEARNED;
                history.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(new Logged(at, ease, learning, seconds));
            }
            return row;
        });
    }

    private record Logged(Instant at, int ease, boolean learning, int seconds) {}

    /** While a card is learned, Anki's first scheduler has three buttons: Again, Good, Easy. What we had exported knows four. */
    private List<Answer> answers(long card, boolean ours) {
        boolean three = !secondScheduler && !ours;
        return history.getOrDefault(card, List.of()).stream()
                .map(logged -> {
                    boolean moved = three && logged.learning() && logged.ease() > 1;
                    return new Answer(
                            logged.at(), moved ? Math.min(logged.ease() + 1, 4) : logged.ease(), logged.seconds());
                })
                .toList();
    }
}
