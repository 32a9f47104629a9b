package dev.zachet.lab;

import dev.zachet.scratch.ScratchFolder;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands out databases made from templates, from a stock that is refilled in the background. The server is started at first
 * use, and again when it has died.
 */
public final class Lab implements AutoCloseable {
    /** How long a clone that nobody uses is kept. */
    public static final Duration LEASE = Duration.ofMinutes(15);

    private static final int READY = 2;
    private static final int FINISH_SECONDS = 10;

    private final Place place;
    private final InstantSource clock;
    private final ScheduledThreadPoolExecutor housekeeping;
    private @Nullable Life life;
    private boolean closed;

    public Lab(Place place, InstantSource clock) {
        this.place = place;
        this.clock = clock;
        this.housekeeping = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("zachet-lab").factory());
        later(Lab::removeLeftovers);
        housekeeping.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    /** What a killed process left may be large, and a lab that nobody uses would never come to it. */
    private static void removeLeftovers() {
        try {
            ScratchFolder.removeLeftovers(OwnServer.SCRATCH);
        } catch (IOException e) {
            return; // the next start tries again
        }
    }

    /** The server as it runs, and what was made on it. */
    private record Life(Running running, Map<Template, Stock> stocks, Set<Clone> open) {}

    /** A template's database, and copies of it that nobody has yet. */
    private record Stock(String database, Queue<Clone.Identity> ready) {}

    /** A database of one's own; the first of a template takes as long as its scripts, later ones mostly no time. */
    public Clone take(Template template) throws LabUnavailable, InterruptedException {
        Life now = life();
        Stock stock = stock(now, template);
        Clone.Identity ready = stock.ready().poll();
        Clone.Identity identity = ready != null ? ready : now.running().copy(template, stock.database());
        Clone clone = new Clone(now.running(), identity, clock.instant(), ended -> end(now, template, stock, ended));
        now.open().add(clone);
        if (stock.ready().isEmpty()) {
            later(() -> refill(now, template, stock));
        }
        return clone;
    }

    /** Has a template's database and some copies made in the background, so that the next {@link #take} is quick. */
    public void prepare(Template template) {
        later(() -> {
            try {
                Life now = life();
                refill(now, template, stock(now, template));
            } catch (LabUnavailable e) {
                return; // whoever takes one is told
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private synchronized Life life() throws LabUnavailable, InterruptedException {
        if (closed) {
            throw new LabUnavailable("the lab is closed", "start again");
        }
        Life now = life;
        if (now != null && now.running().alive()) {
            return now;
        }
        if (now != null) {
            now.running().close();
            life = null;
        }
        Server server = switch (place) {
            case Place.Here here -> OwnServer.start(here);
            case Place.Elsewhere elsewhere -> OtherServer.connect(elsewhere);
        };
        Life started = new Life(Running.on(server, clock), new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
        life = started;
        return started;
    }

    private static Stock stock(Life now, Template template) throws LabUnavailable {
        synchronized (now.stocks()) {
            Stock known = now.stocks().get(template);
            if (known != null) {
                return known;
            }
            Stock made = new Stock(now.running().make(template), new ConcurrentLinkedQueue<>());
            now.stocks().put(template, made);
            return made;
        }
    }

    /** Not while somebody is at work with the last one taken: copying takes a disk's and a core's time. */
    private void end(Life now, Template template, Stock stock, Clone clone) {
        now.open().remove(clone);
        later(() -> {
            now.running().drop(clone.identity());
            refill(now, template, stock);
        });
    }

    private void refill(Life now, Template template, Stock stock) {
        try {
            while (stock.ready().size() < READY
                    && !housekeeping.isShutdown()
                    && now.running().alive()) {
                stock.ready().add(now.running().copy(template, stock.database()));
            }
        } catch (LabUnavailable e) {
            return; // whoever takes one is told
        }
    }

    /** Removes what has not been used for longer than {@link #LEASE}. */
    public void sweep() {
        Life now = current();
        if (now != null) {
            now.open().stream()
                    .filter(clone -> clone.usedAt().plus(LEASE).isBefore(clock.instant()))
                    .toList()
                    .forEach(Clone::close);
        }
    }

    private synchronized @Nullable Life current() {
        return life;
    }

    private void later(Runnable task) {
        try {
            housekeeping.execute(task);
        } catch (RejectedExecutionException e) {
            return; // closed meanwhile: all of it is gone
        }
    }

    /** Waits until what has been asked for in the background is done. */
    void settle() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        housekeeping.execute(done::countDown);
        done.await();
    }

    /** The server as it runs, after its first use. */
    Running running() {
        return Objects.requireNonNull(current(), "not started").running();
    }

    /** Ends everything; open clones are gone with it. */
    @Override
    public void close() {
        housekeeping.shutdownNow();
        letFinish();
        synchronized (this) {
            closed = true;
            if (life != null) {
                life.running().close();
                life = null;
            }
        }
    }

    /** A copy that is just being made on somebody's server would outlive us. */
    private void letFinish() {
        try {
            housekeeping.awaitTermination(FINISH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
