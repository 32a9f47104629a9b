package dev.zachet.anki;

import dev.zachet.recall.Card;
import dev.zachet.recall.Memory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a package of schema 11.
 *
 * <p>The database is made in memory. Format: what Anki 2.1.15 itself writes, which its tests compare.
 */
public final class AnkiExport {
    private static final String PREFIX = "zachet:";
    private static final int SCHEMA = 11;
    private static final long DAY = 86_400;
    private static final int LONGEST_ANSWER = 60_000;

    private final Connection connection;
    private final Instant now;
    private final Decks decks = new Decks();
    private final Numbers notes = new Numbers();
    private final Numbers answers = new Numbers();
    private final int today;

    private AnkiExport(Connection connection, Instant now, int today) {
        this.connection = connection;
        this.now = now;
        this.today = today;
    }

    /**
     * The package with these cards; Anki shows new ones in this order.
     *
     * @param morning when the learner's day began
     */
    public static byte[] of(List<Outgoing> cards, Instant morning, Instant now) {
        int overdue = cards.stream()
                .mapToInt(card -> Math.max(0, -card.dueIn()))
                .max()
                .orElse(0);
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
            AnkiExport export = new AnkiExport(connection, now, overdue + 1);
            export.create();
            for (int at = 0; at < cards.size(); at++) {
                export.add(cards.get(at), at + 1);
            }
            export.finish(morning.minusSeconds(DAY * export.today), cards.size() + 1);
            return packed(connection.unwrap(SQLiteConnection.class).serialize("main"));
        } catch (SQLException e) {
            throw new IllegalStateException("a package could not be written", e);
        }
    }

    /** The name under which Anki knows one of our cards. */
    static String guid(String id) {
        return PREFIX + id;
    }

    private void create() throws SQLException {
        connection.setAutoCommit(false);
        try (InputStream schema = Objects.requireNonNull(AnkiExport.class.getResourceAsStream("schema.sql"));
                Statement statement = connection.createStatement()) {
            for (String one : new String(schema.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Outgoing card, int position) throws SQLException {
        NoteType type = card.program() ? NoteType.PROGRAM : NoteType.QUESTION;
        long id = notes.of(card.id());
        String fields =
                NoteType.joined(List.of(card.question(), card.answer(), Entities.escape(card.code()), card.extra()));
        insert(
                "notes",
                id,
                guid(card.id()),
                type.id,
                now.getEpochSecond(),
                -1,
                card.tag().isEmpty() ? "" : " " + card.tag() + " ",
                fields,
                Numbers.plain(card.question()),
                Numbers.checksum(card.question()),
                0,
                "");
        Scheduled scheduled = Scheduled.of(card, position, today);
        insert(
                "cards",
                id,
                id,
                decks.id(card.deck()),
                0,
                now.getEpochSecond(),
                -1,
                scheduled.type(),
                scheduled.queue(),
                scheduled.due(),
                scheduled.interval(),
                scheduled.factor(),
                card.card().reviews(),
                card.card().lapses(),
                scheduled.left(),
                scheduled.home(),
                0,
                0,
                memory(card.card()));
        int before = 0;
        for (Outgoing.Answered answered : card.history()) {
            int after = Scheduled.interval(answered.after());
            insert(
                    "revlog",
                    answers.free(answered.at().toEpochMilli()),
                    id,
                    -1,
                    answered.grade().number(),
                    after,
                    before,
                    Scheduled.factor(answered.after()),
                    Math.min(answered.seconds() * 1_000, LONGEST_ANSWER),
                    kind(answered.before()));
            before = after;
        }
    }

    private static int kind(Card.Phase before) {
        return switch (before) {
            case NEW, LEARNING -> 0;
            case REVIEW -> 1;
            case RELEARNING -> 2;
        };
    }

    /** Stability and difficulty where Anki's own FSRS keeps them; Ankis without it do not look there. */
    private static String memory(Card card) {
        Memory memory = card.memory();
        return memory == null
                ? ""
                : String.format(Locale.ROOT, "{\"s\":%.4f,\"d\":%.3f}", memory.stability(), memory.difficulty());
    }

    private void finish(Instant created, int nextPosition) throws SQLException {
        long seconds = now.getEpochSecond();
        ObjectNode models = JsonNodeFactory.instance.objectNode();
        for (NoteType type : NoteType.values()) {
            models.set(Long.toString(type.id), type.model(1, seconds));
        }
        insert(
                "col",
                1,
                created.getEpochSecond(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                SCHEMA,
                0,
                0,
                0,
                Decks.settings(nextPosition).toString(),
                models.toString(),
                decks.decks(seconds).toString(),
                Decks.options().toString(),
                "{}");
        connection.commit();
    }

    private void insert(String table, Object... values) throws SQLException {
        String sql = "insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] packed(byte[] collection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(Archive.COLLECTION));
            zip.write(collection);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(Archive.MEDIA));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
