package dev.zachet.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data folder. Writes are on disk before they are confirmed, it listens on loopback alone
 * and asks for a password that only the folder's owner can read. One that outlived a killed application is stopped first.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final long ORPHAN_SECONDS = 20;

    private final EmbeddedPostgres postgres;
    private final DataFolder folder;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DataFolder folder, String password) {
        this.postgres = postgres;
        this.folder = folder;
        this.password = password;
    }

    static EmbeddedDatabase start(Path path) {
        DataFolder folder = DataFolder.claim(path);
        Path data = folder.resolve("postgres");
        String password = folder.secret("postgres.password");
        stopOrphan(data);
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgres-binaries").toFile())
                    .setCleanDataDirectory(false)
                    // stopped by close(), after everything that still needs a connection
                    .setRegisterShutdownHook(false)
                    // zonky starts PostgreSQL as tests like it; this one keeps what learners did
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("max_connections", "40")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", password)
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .setErrorRedirector(
                            Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                    .setOutputRedirector(
                            Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(postgres, folder, password);
            database.requirePassword(data);
            return database;
        } catch (IOException | SQLException e) {
            folder.close();
            throw new StorageUnavailable(
                    "PostgreSQL did not start in %s: %s".formatted(data, e.getMessage()),
                    "Its own words are in %s.".formatted(folder.resolve("postgres.log")),
                    e);
        }
    }

    String url() {
        return postgres.getJdbcUrl(USER, USER);
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }

    private void requirePassword(Path data) throws IOException, SQLException {
        Path access = data.resolve("pg_hba.conf");
        List<String> wanted = List.of("local all all scram-sha-256", "host all all 127.0.0.1/32 scram-sha-256");
        if (Files.readAllLines(access).equals(wanted)) {
            return;
        }
        Properties login = new Properties();
        login.put("user", USER);
        login.put("password", password);
        try (Connection connection = DriverManager.getConnection(url(), login);
                Statement statement = connection.createStatement()) {
            // the password is hexadecimal, made by us: there is nothing in it to quote
            statement.execute("alter role postgres password '" + password + "'");
            Files.write(access, wanted);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void stopOrphan(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            long pid = Long.parseLong(lines.getFirst().strip());
            boolean sameFolder = lines.size() > 1 && Path.of(lines.get(1)).equals(data.toAbsolutePath());
            ProcessHandle.of(pid)
                    .filter(process -> sameFolder && isPostgres(process))
                    .ifPresent(EmbeddedDatabase::stop);
        } catch (IOException | NumberFormatException e) {
            LOG.warn("cannot tell whether a PostgreSQL is left over in {}: {}", data, e.getMessage());
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }

    private static void stop(ProcessHandle orphan) {
        LOG.info("stopping the PostgreSQL that outlived its application (process {})", orphan.pid());
        // SIGINT would be PostgreSQL's fast shutdown; what the JDK can send is SIGTERM, which waits for the clients.
        // They are gone.
        orphan.destroy();
        try {
            orphan.onExit().get(ORPHAN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new StorageUnavailable(
                    "The PostgreSQL with process id %d outlived its application and does not stop."
                            .formatted(orphan.pid()),
                    "Stop it by hand, then start again.",
                    e);
        }
    }
}
