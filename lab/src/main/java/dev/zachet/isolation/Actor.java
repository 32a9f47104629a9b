package dev.zachet.isolation;

import dev.zachet.lab.Bounds;
import dev.zachet.lab.Clone;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import dev.zachet.lab.Session;
import dev.zachet.lab.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** One session of a play: at most one statement of it is under way, others wait until it is their turn. */
final class Actor {
    private final String name;
    private final Level level;
    private final Clone clone;
    private final Allowance allowance;
    private final ExecutorService threads;
    private final Deque<Integer> queue = new ArrayDeque<>();
    private Session session;
    private @Nullable Running running;
    private List<String> blockers = List.of();

    /** A statement that was sent; {@code failed} where the transaction that it is part of had failed by then. */
    record Running(int step, String sql, boolean failed, CompletableFuture<Ran> ran) {}

    Actor(String name, Level level, Clone clone, Allowance allowance, ExecutorService threads)
            throws LabUnavailable, InterruptedException {
        this.name = name;
        this.level = level;
        this.clone = clone;
        this.allowance = allowance;
        this.threads = threads;
        this.session = connect();
    }

    private Session connect() throws LabUnavailable, InterruptedException {
        Session fresh = clone.session();
        fresh.begin(Template.VISIBLE, Allowance.ALONE);
        fresh.run("set default_transaction_isolation to '" + level.sql() + "'", Allowance.ALONE);
        return fresh;
    }

    String name() {
        return name;
    }

    Session session() {
        return session;
    }

    /** What is under way; null while it is its turn. */
    @Nullable
    Running running() {
        return running;
    }

    /** Whom it was last seen waiting for. */
    List<String> blockers() {
        return blockers;
    }

    void waitsFor(List<String> others) {
        blockers = others;
    }

    void enqueue(int step) {
        queue.add(step);
    }

    /** The next step that had to wait for this session; null where there is none, or it waits on. */
    @Nullable
    Integer next() {
        return running == null ? queue.poll() : null;
    }

    void send(int step, String sql) throws LabUnavailable, InterruptedException {
        if (session.broken()) {
            session.close();
            session = connect();
        }
        Session now = session;
        Bounds bounds = allowance.statement();
        running = new Running(
                step,
                sql,
                now.transactionFailed(),
                CompletableFuture.supplyAsync(() -> run(now, sql, bounds), threads));
    }

    private static Ran run(Session session, String sql, Bounds bounds) {
        try {
            return session.run(sql, bounds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ran.Lost("interrupted");
        }
    }

    void finished() {
        running = null;
        blockers = List.of();
    }
}
