package dev.zachet.anki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** Packages to be looked into, and packages of the wrong kind. */
public final class Packages {
    private Packages() {}

    /** One of those that others made: {@code foreign.apkg}, {@code known.apkg}. */
    public static byte[] made(String name) {
        try (InputStream stream = Objects.requireNonNull(Packages.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static byte[] zipped(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All rows of a query on a package's collection. */
    public static List<List<Object>> rows(byte[] zip, String sql) {
        List<List<Object>> rows = new ArrayList<>();
        byte[] collection = Objects.requireNonNull(entries(zip).get(Archive.COLLECTION));
        try (Connection connection = opened(collection);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                    row.add(result.getObject(at));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code foreign.apkg} with its collection changed. */
    public static byte[] changed(String... statements) {
        Map<String, byte[]> entries = entries(made("foreign.apkg"));
        try (Connection connection = opened(Objects.requireNonNull(entries.get(Archive.COLLECTION)));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            entries.put(
                    Archive.COLLECTION,
                    connection.unwrap(SQLiteConnection.class).serialize("main"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return zipped(entries);
    }

    private static Connection opened(byte[] collection) throws SQLException {
        Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
        connection.unwrap(SQLiteConnection.class).deserialize("main", collection);
        return connection;
    }
}
