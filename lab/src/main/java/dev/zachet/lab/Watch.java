package dev.zachet.lab;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches a statement from outside, where nothing that it sets can reach: has it cancelled when its time is over, its backend
 * ended when that does not help or the database grows beyond its bounds, and gives up the connection in the end.
 */
final class Watch implements AutoCloseable {
    private static final long STEP_MILLIS = 50;
    /** The server's own limit comes first, and its message is the better one. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private final Admin admin;
    private final Watched watched;
    private final Bounds bounds;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;
    private volatile Cut cut = Cut.NONE;

    /** What is watched: a backend of a database that held so many bytes at first. */
    record Watched(Connection connection, int pid, String database, long bytes) {}

    /** Why it was stopped. */
    enum Cut {
        NONE,
        TIME,
        SIZE
    }

    private Watch(Admin admin, Watched watched, Bounds bounds) {
        this.admin = admin;
        this.watched = watched;
        this.bounds = bounds;
        this.thread = Thread.ofVirtual().name("zachet-lab-watch").unstarted(this::look);
    }

    static Watch start(Admin admin, Watched watched, Bounds bounds) {
        Watch watch = new Watch(admin, watched, bounds);
        watch.thread.start();
        return watch;
    }

    Cut cut() {
        return cut;
    }

    private void look() {
        long start = System.nanoTime();
        try {
            while (!over.await(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
                step(Duration.ofNanos(System.nanoTime() - start).minus(bounds.time()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            abandon(); // nobody is left who could stop it
        }
    }

    private void step(Duration beyond) throws SQLException {
        if (beyond.compareTo(GRACE.multipliedBy(8)) > 0) {
            cut = cut == Cut.NONE ? Cut.TIME : cut;
            abandon();
        } else if (beyond.compareTo(GRACE.multipliedBy(2)) > 0) {
            cut = cut == Cut.NONE ? Cut.TIME : cut;
            admin.number("select pg_terminate_backend(" + watched.pid() + ")::int");
        } else if (beyond.compareTo(GRACE) > 0) {
            cut = cut == Cut.NONE ? Cut.TIME : cut;
            admin.number("select pg_cancel_backend(" + watched.pid() + ")::int");
        } else if (cut == Cut.NONE && admin.size(watched.database()) - watched.bytes() > bounds.growthBytes()) {
            cut = Cut.SIZE;
            admin.number("select pg_terminate_backend(" + watched.pid() + ")::int");
        }
    }

    private void abandon() {
        try {
            watched.connection().abort(Runnable::run);
        } catch (SQLException e) {
            return; // it is closed already
        }
    }

    @Override
    public void close() {
        over.countDown();
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(); // a backend's number may soon be another's
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
