package dev.zachet.lab;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * One connection to a clone. Each statement is its own transaction unless it begins one, as in {@code psql}. Used by one
 * thread at a time.
 */
public final class Session implements AutoCloseable {
    private final Admin admin;
    private final Connection connection;
    private final Watch.Watched watched;
    private boolean broken;

    Session(Admin admin, Connection connection, String database, long bytes) throws SQLException {
        this.admin = admin;
        this.connection = connection;
        int pid = connection.unwrap(PGConnection.class).getBackendPID();
        this.watched = new Watch.Watched(connection, pid, database, bytes);
    }

    /** The number of its backend, as in {@code pg_stat_activity}. */
    public int pid() {
        return watched.pid();
    }

    /** Whether it can take no further statement. */
    public boolean broken() {
        return broken;
    }

    /** Whether its transaction has failed and can only be rolled back. */
    public boolean transactionFailed() {
        try {
            return connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
        } catch (SQLException e) {
            return false; // it is closed, and its transaction with it
        }
    }

    /** How many statements a text consists of; comments are none. */
    public static int statements(String sql) {
        return Script.of(sql).statements().size();
    }

    /**
     * Makes it as it was when it was opened, ends an open transaction, and has unqualified names mean those of a schema. The
     * time zone is UTC. A deadline is set on the server's side, too, whose message comes first.
     */
    public Ran begin(String schema, Bounds bounds) throws InterruptedException {
        return run(
                "rollback; reset all; set search_path to %s; set timezone to 'UTC'; set statement_timeout to %d"
                        .formatted(schema, bounds.time().toMillis()),
                bounds);
    }

    /** Runs a statement and waits for it; of several, the last one's result counts. */
    public Ran run(String sql, Bounds bounds) throws InterruptedException {
        if (broken) {
            return new Ran.Lost("the session is over");
        }
        long start = System.nanoTime();
        Ran ran;
        try (Watch watch = Watch.start(admin, watched, bounds)) {
            ran = after(watch, execute(sql, bounds, start), bounds);
        }
        broken = broken || !isOpen();
        if (broken && Thread.interrupted()) {
            throw new InterruptedException();
        }
        return ran;
    }

    private Ran execute(String sql, Bounds bounds, long start) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setMaxRows(bounds.rows() + 1);
            boolean rows = statement.execute(sql);
            Ran ran = result(statement, rows, bounds, start);
            while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
                ran = result(statement, statement.getUpdateCount() < 0, bounds, start);
            }
            return ran;
        } catch (SQLException e) {
            Ran failed = Failure.of(e, sql, bounds);
            // after such a result the rest of it may still be on the way
            broken = failed instanceof Ran.TooLarge || failed instanceof Ran.Lost;
            return failed;
        }
    }

    private static Ran after(Watch watch, Ran ran, Bounds bounds) {
        boolean stopped = !(ran instanceof Ran.Rows || ran instanceof Ran.Changed);
        return switch (watch.cut()) {
            case NONE -> ran;
            case TIME -> stopped ? new Ran.TooLong(bounds.time()) : ran;
            case SIZE -> new Ran.TooLarge(Ran.What.DATABASE);
        };
    }

    private static Ran result(Statement statement, boolean rows, Bounds bounds, long start) throws SQLException {
        if (!rows) {
            return new Ran.Changed(Math.max(0, statement.getLargeUpdateCount()), since(start));
        }
        try (ResultSet result = statement.getResultSet()) {
            ResultSetMetaData about = result.getMetaData();
            List<Grid.Column> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(new Grid.Column(about.getColumnLabel(i), type(about.getColumnTypeName(i))));
            }
            List<List<@Nullable String>> kept = new ArrayList<>();
            while (result.next() && kept.size() < bounds.rows()) {
                kept.add(row(result, columns));
            }
            boolean cut = !result.isAfterLast() && !kept.isEmpty();
            return new Ran.Rows(new Grid(columns, kept), cut, since(start));
        }
    }

    private static List<@Nullable String> row(ResultSet result, List<Grid.Column> columns) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            String value = result.getString(i);
            boolean truth = columns.get(i - 1).type().equals("bool") && value != null;
            row.add(truth ? String.valueOf("t".equals(value)) : value);
        }
        return row;
    }

    /** The driver calls the type of a column with a sequence by what it was declared with. */
    private static String type(String named) {
        return switch (named) {
            case "smallserial" -> "int2";
            case "serial" -> "int4";
            case "bigserial" -> "int8";
            default -> named;
        };
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private boolean isOpen() {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        broken = true;
        try {
            connection.close();
        } catch (SQLException e) {
            return; // what does not close goes with its database
        }
    }
}
