package dev.zachet.lab;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Where a server is reached, and who manages databases there.
 *
 * @param maintenance the database that he connects to for that
 * @param options further ones of the driver's
 */
record Address(String host, int port, String maintenance, Login manager, Map<String, String> options) {
    private static final Driver DRIVER = new Driver();

    /** More than any result within bounds takes, as the server sends it. */
    private static final String LARGEST_RESULT = "8M";

    Address {
        options = Map.copyOf(options);
    }

    /** A role and its password. */
    record Login(String user, String password) {}

    /** A connection whose statements may consist of several, as a script does. */
    Connection forScripts(String database, Login login) throws SQLException {
        return connect(database, login, Map.of("preferQueryMode", "simple"));
    }

    /** A connection on which a result larger than the bounds ends in an error. */
    Connection forStatements(String database, Login login) throws SQLException {
        return connect(
                database,
                login,
                Map.of(
                        "maxResultBuffer",
                        LARGEST_RESULT,
                        "prepareThreshold",
                        "0",
                        "preparedStatementCacheQueries",
                        "0"));
    }

    private Connection connect(String database, Login login, Map<String, String> more) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(options);
        properties.putAll(Map.of(
                "user", login.user(),
                "password", login.password(),
                "connectTimeout", "10",
                "loginTimeout", "10",
                "binaryTransfer", "false"));
        properties.putAll(more);
        Connection connection =
                DRIVER.connect("jdbc:postgresql://%s:%d/%s".formatted(host, port, database), properties);
        if (connection == null) {
            throw new SQLException("the driver does not know this address: " + host);
        }
        return connection;
    }
}
