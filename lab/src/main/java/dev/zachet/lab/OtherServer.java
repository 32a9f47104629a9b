package dev.zachet.lab;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A PostgreSQL of somebody's. What is made on it bears a random mark, for which a lock is held as long as this process
 * lives; what bears a mark that nobody holds is removed at the next start.
 */
final class OtherServer implements Server {
    private static final String MARKED = "'^zachet_[0-9a-f]{8}_'";
    private static final int OLDEST = 160_000;
    private static final int MARK = "zachet_00000000_".length();

    private final Address address;
    private final Connection claim;
    private final String prefix;

    private OtherServer(Address address, Connection claim, String prefix) {
        this.address = address;
        this.claim = claim;
        this.prefix = prefix;
    }

    static OtherServer connect(Place.Elsewhere place) throws LabUnavailable {
        try {
            Address address = address(place);
            Connection claim = address.forScripts(address.maintenance(), address.manager());
            OtherServer server = new OtherServer(address, claim, "zachet_" + Secrets.hex(4) + "_");
            server.requireVersion();
            server.requireRights(place.user());
            server.lock("pg_advisory_lock(", server.prefix);
            server.removeLeftovers();
            return server;
        } catch (SQLException e) {
            throw new LabUnavailable(
                    "the lab's PostgreSQL cannot be used: "
                            + String.valueOf(e.getMessage()).replaceFirst("\\.$", ""),
                    "see that the server at ZACHET_LAB_URL (%s) answers and lets in ZACHET_LAB_USER (%s) with ZACHET_LAB_PASSWORD"
                            .formatted(place.url(), place.user()),
                    e);
        }
    }

    /** Before 16 a role with CREATEROLE is no member of the roles that it makes, and may not end their sessions. */
    private void requireVersion() throws SQLException, LabUnavailable {
        List<String> tooOld = names("select current_setting('server_version') where "
                + "current_setting('server_version_num')::int < " + OLDEST);
        if (!tooOld.isEmpty()) {
            claim.close();
            throw new LabUnavailable(
                    "the lab's PostgreSQL is of version %s, which is too old".formatted(tooOld.getFirst()),
                    "name a server of version 16 or newer in ZACHET_LAB_URL");
        }
    }

    private void requireRights(String user) throws SQLException, LabUnavailable {
        List<String> missing = names("select unnest(array_remove(array["
                + "case when not rolcreatedb then 'CREATEDB' end, case when not rolcreaterole then 'CREATEROLE' end], null))"
                + " from pg_roles where rolname = current_user and not rolsuper");
        if (!missing.isEmpty()) {
            claim.close();
            throw new LabUnavailable(
                    "the role %s of the lab's PostgreSQL lacks %s".formatted(user, String.join(" and ", missing)),
                    "alter role %s %s, or name another role in ZACHET_LAB_USER"
                            .formatted(user, String.join(" ", missing)));
        }
    }

    private static Address address(Place.Elsewhere place) throws SQLException {
        Properties parsed = Driver.parseURL(place.url(), null);
        if (parsed == null) {
            throw new SQLException("not an address of PostgreSQL: " + place.url());
        }
        Map<String, String> options = new HashMap<>();
        parsed.stringPropertyNames().forEach(name -> options.put(name, parsed.getProperty(name)));
        String host = String.valueOf(options.remove("PGHOST"));
        int port = Integer.parseInt(String.valueOf(options.remove("PGPORT")));
        String database = String.valueOf(options.remove("PGDBNAME"));
        return new Address(host, port, database, new Address.Login(place.user(), place.password()), options);
    }

    private void removeLeftovers() throws SQLException {
        List<String> marks = names("select distinct left(name, " + MARK + ") from ("
                + "select datname as name from pg_database where pg_has_role(datdba, 'member') union all "
                + "select rolname from pg_roles where pg_has_role(oid, 'member')) named where name ~ "
                + MARKED);
        for (String mark : marks) {
            if (!mark.equals(prefix) && lock("pg_try_advisory_lock(", mark).equals("t")) {
                removeAll(mark);
                lock("pg_advisory_unlock(", mark);
            }
        }
    }

    private String lock(String function, String mark) throws SQLException {
        List<String> said = names("select " + function + "hashtextextended('" + mark + "', 0))::text");
        return said.isEmpty() || said.getFirst().isEmpty()
                ? "t"
                : said.getFirst().substring(0, 1);
    }

    private void removeAll(String mark) throws SQLException {
        try (Statement statement = claim.createStatement()) {
            for (String database :
                    names("select datname from pg_database where starts_with(datname, '" + mark + "')")) {
                statement.execute("alter database " + database + " is_template false");
                statement.execute("drop database if exists " + database + " with (force)");
            }
            for (String role : names("select rolname from pg_roles where starts_with(rolname, '" + mark + "')")) {
                statement.execute("drop role if exists " + role);
            }
        }
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = claim.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(String.valueOf(rows.getString(1)));
            }
        }
        return names;
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public boolean alive() {
        try {
            return claim.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public List<String> settings() {
        return List.of("jit to off", "max_parallel_workers_per_gather to 0");
    }

    @Override
    public void close() {
        try (claim) {
            removeAll(prefix);
        } catch (SQLException e) {
            return; // it does not answer any more; what is left is removed at the next start
        }
    }
}
