package dev.zachet.lab;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A database that is one attempt's alone, with a role of its own; both are gone soon after it is closed, and when nobody has
 * used it for some time.
 */
public final class Clone implements AutoCloseable {
    private static final String WRONG_PASSWORD = "28P01";

    private final Running running;
    private final Identity identity;
    private final Consumer<Clone> end;
    private final List<Session> sessions = new ArrayList<>();
    private volatile Instant usedAt;
    private boolean closed;

    /** A database, the role that a learner is there, and how many bytes it held at first. */
    record Identity(String database, Address.Login learner, long bytes) {}

    Clone(Running running, Identity identity, Instant now, Consumer<Clone> end) {
        this.running = running;
        this.identity = identity;
        this.usedAt = now;
        this.end = end;
    }

    /** A further connection as the learner, up to four at a time. */
    public Session session() throws LabUnavailable {
        return open(() -> running.address().forStatements(identity.database(), identity.learner()));
    }

    /** A connection as the owner of what the template made, whose statements may be whole scripts. */
    public Session author() throws LabUnavailable {
        return open(() -> running.address().forScripts(identity.database(), running.author()));
    }

    /** The learner may read and change what is in a schema; to be run as the author. */
    public String permit(String schema) {
        return Permissions.rows(schema, identity.learner().user());
    }

    /** The backends that keep a session waiting; none while it does not wait. */
    public List<Integer> blockers(Session session) throws LabUnavailable {
        try {
            return running.admin().numbers("select unnest(pg_blocking_pids(" + session.pid() + "))").stream()
                    .map(Long::intValue)
                    .toList();
        } catch (SQLException e) {
            throw Running.lost(e);
        }
    }

    /**
     * Whom a session waits for.
     *
     * @param by the numbers of their backends; none while it does not wait
     * @param checked whether the server's own look for a deadlock, which comes once in a wait, is over for sure
     */
    public record Waiting(List<Integer> by, boolean checked) {
        /** It does not wait. */
        public static final Waiting NOT = new Waiting(List.of(), false);

        public Waiting {
            by = List.copyOf(by);
        }
    }

    /** Whom a session waits for at this moment. */
    public Waiting waiting(Session session) throws LabUnavailable {
        String since = "(select max(clock_timestamp() - waitstart) from pg_locks where not granted and pid = "
                + session.pid() + ")";
        String query = "select array_to_string(pg_blocking_pids(" + session.pid() + "), ','), coalesce(" + since
                + " > 1.5 * current_setting('deadlock_timeout')::interval, false)::text";
        try {
            List<String> row = running.admin().row(query);
            List<Integer> by = row.getFirst().isEmpty()
                    ? List.of()
                    : Arrays.stream(row.getFirst().split(","))
                            .map(Integer::valueOf)
                            .toList();
            return new Waiting(by, Boolean.parseBoolean(row.getLast()));
        } catch (SQLException e) {
            throw Running.lost(e);
        }
    }

    /** Ends a session's backend, as an administrator would; returns when it is gone. */
    public void terminate(Session session) throws LabUnavailable {
        try {
            running.admin().number("select pg_terminate_backend(" + session.pid() + ", 5000)::int");
        } catch (SQLException e) {
            throw Running.lost(e);
        }
    }

    private interface Opening {
        Connection connection() throws SQLException;
    }

    private synchronized Session open(Opening opening) throws LabUnavailable {
        if (closed) {
            throw new LabUnavailable("the database of this attempt is gone", "start again");
        }
        usedAt = running.now();
        try {
            Session session = new Session(running.admin(), connection(opening), identity.database(), identity.bytes());
            sessions.add(session);
            return session;
        } catch (SQLException e) {
            throw Running.lost(e);
        }
    }

    /** A learner can change his own password; that must not keep him, or us, from his next session. */
    private Connection connection(Opening opening) throws SQLException {
        try {
            return opening.connection();
        } catch (SQLException e) {
            if (!WRONG_PASSWORD.equals(e.getSQLState())) {
                throw e;
            }
            Address.Login learner = identity.learner();
            running.admin().run("alter role " + learner.user() + " password '" + learner.password() + "'");
            return opening.connection();
        }
    }

    Identity identity() {
        return identity;
    }

    Instant usedAt() {
        return usedAt;
    }

    /** Closes its sessions and has it removed. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            sessions.forEach(Session::close);
            end.accept(this);
        }
    }
}
