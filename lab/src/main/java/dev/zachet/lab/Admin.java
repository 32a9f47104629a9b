package dev.zachet.lab;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections of the role that manages databases and roles, to the maintenance database; lent for one task each. */
final class Admin implements AutoCloseable {
    private final Address address;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Admin(Address address) {
        this.address = address;
    }

    /** Something done with a connection. */
    private interface Task<T> {
        T on(Statement statement) throws SQLException;
    }

    /** Runs statements, each in a transaction of its own. */
    void run(String... statements) throws SQLException {
        with(statement -> {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return true;
        });
    }

    /** The one number that a query returns; 0 where it returns no row. */
    long number(String query) throws SQLException {
        List<Long> numbers = numbers(query);
        return numbers.isEmpty() ? 0 : numbers.getFirst();
    }

    /** The numbers in a query's first column. */
    List<Long> numbers(String query) throws SQLException {
        return with(statement -> {
            List<Long> numbers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        });
    }

    /** The values of the one row that a query returns, as text; NULL as no characters. */
    List<String> row(String query) throws SQLException {
        return with(statement -> {
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(Objects.requireNonNullElse(rows.getString(i), ""));
                }
            }
            return values;
        });
    }

    /** How many bytes a database takes. */
    long size(String database) throws SQLException {
        return number("select pg_database_size('" + database + "')");
    }

    private <T> T with(Task<T> task) throws SQLException {
        Connection kept = idle.poll();
        Connection connection = kept != null ? kept : address.forScripts(address.maintenance(), address.manager());
        try (Statement statement = connection.createStatement()) {
            T result = task.on(statement);
            giveBack(connection);
            return result;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        if (closed) {
            connection.close();
        } else {
            idle.add(connection);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException e) {
                continue; // the server went first
            }
        }
    }
}
