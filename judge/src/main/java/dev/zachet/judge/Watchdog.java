package dev.zachet.judge;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something once a stretch of work has taken longer than it can; closing it in time calls it off. */
final class Watchdog implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final ScheduledFuture<?> alarm;
    private volatile boolean barked;

    Watchdog(Duration patience, Runnable bark) {
        this.alarm = TIMER.schedule(
                () -> {
                    barked = true;
                    Thread.ofVirtual().name("zachet-watchdog").start(bark);
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("zachet-timer").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** Whether the time was over. */
    boolean barked() {
        return barked;
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
