package dev.zachet.trace;

import dev.zachet.practice.FairQueue;
import dev.zachet.web.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Has programs run and recorded one at a time, in turn by learner: submissions keep the sandbox's other slots. */
@Component
class Turns implements SmartLifecycle {
    private static final long RETRY_AFTER_SECONDS = 2;

    private final FairQueue<UUID, Turn<?>> queue;
    private final Set<Turn<?>> open = ConcurrentHashMap.newKeySet();
    private Optional<Thread> worker = Optional.empty();

    Turns(@Value("${zachet.trace.capacity}") int capacity, @Value("${zachet.trace.per-learner}") int perLearner) {
        this.queue = new FairQueue<>(capacity, perLearner);
    }

    /** Something to be run. */
    interface Work<T> {
        T run() throws InterruptedException;
    }

    private record Turn<T>(Work<T> work, CompletableFuture<T> result) {
        void take() throws InterruptedException {
            try {
                result.complete(work.run());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** Waits for a turn and for what comes of it; refuses where too many wait already. */
    <T> T take(UUID learner, Work<T> work) {
        if (!queue.reserve(learner)) {
            throw busy();
        }
        Turn<T> turn = new Turn<>(work, new CompletableFuture<>());
        open.add(turn);
        queue.put(learner, turn);
        try {
            return turn.result().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            open.remove(turn);
        }
    }

    @Override
    public synchronized void start() {
        worker = Optional.of(Thread.ofVirtual().name("running-programs").start(this::work));
    }

    @Override
    public synchronized void stop() {
        worker.ifPresent(Thread::interrupt);
        worker = Optional.empty();
        open.forEach(turn -> turn.result().completeExceptionally(busy()));
    }

    @Override
    public synchronized boolean isRunning() {
        return worker.isPresent();
    }

    private void work() {
        try {
            while (true) {
                FairQueue.Taken<UUID, Turn<?>> next = queue.take();
                try {
                    next.element().take();
                } finally {
                    queue.done(next.owner());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // shutting down: who still waits is told to come back
        }
    }

    private static Refusal busy() {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "tracer-busy").retryAfter(RETRY_AFTER_SECONDS);
    }
}
