package dev.zachet.lab;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** One life of the server: the role that owns what templates make, and the making and removing of databases. */
final class Running implements AutoCloseable {
    private static final int SESSIONS = 4;
    private static final String TEMPLATE = "template1";

    /** A page counts as visible to all only once the commits of its rows are written out; a commit that waits sees to that. */
    private static final List<String> SETTLE =
            List.of("set synchronous_commit to on", "select pg_current_xact_id()", "vacuum (freeze, analyze)");

    private final Server server;
    private final Admin admin;
    private final Address.Login author;
    private final InstantSource clock;
    private final AtomicLong made = new AtomicLong();
    private final Queue<Clone.Identity> undropped = new ConcurrentLinkedQueue<>();

    private Running(Server server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
        this.admin = new Admin(server.address());
        this.author = new Address.Login(server.prefix() + "author", Secrets.hex(16));
    }

    static Running on(Server server, InstantSource clock) throws LabUnavailable {
        Running running = new Running(server, clock);
        try {
            running.prepare();
            return running;
        } catch (SQLException e) {
            running.close();
            throw lost(e);
        }
    }

    private void prepare() throws SQLException {
        admin.run(
                "create role %s login password '%s'".formatted(author.user(), author.password()),
                "grant " + author.user() + " to current_user");
        if (server instanceof OwnServer) {
            admin.run("revoke connect on database postgres from public");
            admin.run("revoke connect on database template1 from public");
            script(TEMPLATE, server.address().manager(), List.of(Permissions.harden()));
        }
    }

    Address address() {
        return server.address();
    }

    Admin admin() {
        return admin;
    }

    Address.Login author() {
        return author;
    }

    Instant now() {
        return clock.instant();
    }

    boolean alive() {
        return server.alive();
    }

    Server server() {
        return server;
    }

    /** Makes the database that clones are copied from; gives its name. */
    String make(Template template) throws LabUnavailable {
        String database = server.prefix() + "t" + made.incrementAndGet();
        try {
            admin.run(
                    "create database " + database,
                    "revoke all on database " + database + " from public",
                    "grant connect, create on database " + database + " to " + author.user());
            try (Connection connection = server.address().forScripts(database, author)) {
                for (Template.Part part : template.parts()) {
                    run(connection, part);
                }
            }
            script(database, author, SETTLE);
            admin.run("alter database " + database + " with is_template true allow_connections false");
            return database;
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static void run(Connection connection, Template.Part part) throws SQLException, LabUnavailable {
        String prelude = "create schema if not exists %1$s; set search_path to %1$s; set timezone to 'UTC'"
                .formatted(part.schema());
        try (Statement statement = connection.createStatement()) {
            statement.execute(prelude);
            statement.setEscapeProcessing(false);
            try {
                statement.execute(part.sql());
            } catch (SQLException e) {
                throw broken(part, Failure.of(e, part.sql(), Bounds.of(java.time.Duration.ofMinutes(1))), e);
            }
        }
    }

    private static LabUnavailable broken(Template.Part part, Ran ran, SQLException cause) {
        String where = ran instanceof Ran.Failed failed && failed.line() > 0 ? ":" + failed.line() : "";
        String what = ran instanceof Ran.Failed failed ? failed.message() : String.valueOf(cause.getMessage());
        return new LabUnavailable(part.name() + where + ": " + what, "mend the script", cause);
    }

    /** Copies a template's database and makes a role that may use the copy. */
    Clone.Identity copy(Template template, String source) throws LabUnavailable {
        String name = Long.toString(made.incrementAndGet());
        String database = server.prefix() + "c" + name;
        Address.Login learner = new Address.Login(server.prefix() + "r" + name, Secrets.hex(16));
        try {
            admin.run(
                    "create database %s template %s strategy file_copy".formatted(database, source),
                    "create role %s login password '%s' connection limit %d"
                            .formatted(learner.user(), learner.password(), SESSIONS),
                    // whoever is no superuser may end the sessions only of roles that he is a member of
                    "grant " + learner.user() + " to current_user",
                    "revoke all on database " + database + " from public",
                    "grant connect on database %s to %s, %s".formatted(database, author.user(), learner.user()));
            for (String setting : server.settings()) {
                admin.run("alter database " + database + " set " + setting);
            }
            if (template.rights().contains(Template.Right.OWNER)) {
                admin.run("grant " + learner.user() + " to " + author.user());
            }
            script(database, author, Permissions.byAuthor(template, learner.user()));
            script(database, server.address().manager(), Permissions.byManager(template, learner.user()));
            return new Clone.Identity(database, learner, admin.size(database));
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private void script(String database, Address.Login login, List<String> statements) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        try (Connection connection = server.address().forScripts(database, login);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Removes a database and its role; what cannot be removed now is tried again with the next. */
    void drop(Clone.Identity identity) {
        undropped.add(identity);
        for (int left = undropped.size(); left > 0; left--) {
            Clone.Identity next = undropped.poll();
            if (next != null && !dropped(next)) {
                undropped.add(next);
            }
        }
    }

    private boolean dropped(Clone.Identity identity) {
        try {
            admin.run(
                    "drop database if exists " + identity.database() + " with (force)",
                    "drop role if exists " + identity.learner().user());
            return true;
        } catch (SQLException e) {
            return !alive(); // with a dead server all of it is gone
        }
    }

    /** How many databases of learners there are, prepared ones included. */
    long databases() throws SQLException {
        return admin.number("select count(*) from pg_database where starts_with(datname, '" + server.prefix() + "c')");
    }

    static LabUnavailable lost(SQLException e) {
        return new LabUnavailable(
                "the lab's PostgreSQL does not do what it should: " + e.getMessage(), "try again; it is restarted", e);
    }

    @Override
    public void close() {
        admin.close();
        server.close();
    }
}
