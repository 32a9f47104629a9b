package dev.zachet.anki;

import dev.zachet.anki.Unreadable.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection that somebody else made, opened in memory to be read.
 *
 * <p>It may hold anything: only plain tables of the expected names are looked at, no view or virtual table, and what SQLite may
 * do for us altogether is bounded by counting its steps.
 */
final class CollectionReader implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SCHEMA = 11;
    private static final int STEPS_BETWEEN = 10_000;
    private static final int MOST_CHECKS = 40_000;
    private static final int LONGEST_VALUE = 16 << 20;
    private static final List<String> TABLES = List.of("col", "notes", "cards", "revlog");

    private final SQLiteConnection connection;

    private CollectionReader(SQLiteConnection connection) {
        this.connection = connection;
    }

    /** Something that reads a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException, Unreadable;
    }

    static CollectionReader open(byte[] bytes) throws Unreadable {
        SQLiteConnection connection = empty();
        try {
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
            connection.deserialize("main", bytes);
            ProgressHandler.setHandler(connection, STEPS_BETWEEN, new Bound());
            execute(connection, "pragma trusted_schema = off");
            execute(connection, "pragma query_only = on");
            CollectionReader reader = new CollectionReader(connection);
            reader.check();
            return reader;
        } catch (SQLException e) {
            close(connection);
            throw broken(e);
        } catch (Unreadable e) {
            close(connection);
            throw e;
        }
    }

    private static SQLiteConnection empty() {
        try {
            Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
            return connection.unwrap(SQLiteConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot be used", e);
        }
    }

    /** Ends whatever SQLite does once it has taken more steps than any honest collection needs. */
    private static final class Bound extends ProgressHandler {
        private int checks;

        @Override
        protected int progress() {
            return ++checks > MOST_CHECKS ? 1 : 0;
        }
    }

    private void check() throws Unreadable {
        Map<String, String> tables = new HashMap<>();
        rows("select name, type, sql from sqlite_master", row -> {
            if (row.getString(2).equals("table") || TABLES.contains(row.getString(1))) {
                tables.put(row.getString(1), row.getString(2) + " " + row.getString(3));
            }
            return row;
        });
        for (String table : TABLES) {
            if (!tables.getOrDefault(table, "")
                    .toLowerCase(java.util.Locale.ROOT)
                    .startsWith("table create table")) {
                throw new Unreadable(Reason.BROKEN, "the collection has no table " + table);
            }
        }
        int version = rows("select ver from col", row -> row.getInt(1)).stream()
                .findFirst()
                .orElse(0);
        if (version != SCHEMA) {
            throw new Unreadable(Reason.NEWER, "its schema is %d; %d can be read".formatted(version, SCHEMA));
        }
    }

    /** A column of the collection's one row, as JSON. */
    JsonNode json(String column) throws Unreadable {
        String text = rows("select " + column + " from col", row -> row.getString(1)).stream()
                .findFirst()
                .orElse("{}");
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Unreadable(Reason.BROKEN, "col." + column + " is no JSON", e);
        }
    }

    int count(String table) throws Unreadable {
        return rows("select count(*) from " + table, row -> row.getInt(1)).getFirst();
    }

    <T> List<T> rows(String sql, Row<T> reader) throws Unreadable {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reader.of(result));
            }
            return rows;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static Unreadable broken(SQLException e) {
        return new Unreadable(Reason.BROKEN, "the collection is damaged: " + e.getMessage(), e);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
