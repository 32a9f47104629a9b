package dev.zachet.practice;

import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Report;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Knows whether code can be judged, from a trivial run that is repeated in the background when the answer gets old. The
 * first one waits for the sandbox's self-test. What changes is told in the log.
 */
@Component
public class JudgeHealth {
    private static final Logger LOG = LoggerFactory.getLogger(JudgeHealth.class);
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Run PROBE = new Run(
            "def probe():\n    return 1\n",
            new Entry.Function("probe"),
            List.of(new Input.Value(JsonNodeFactory.instance.arrayNode())),
            Limits.of(Duration.ofSeconds(2), 64L << 20),
            Rules.NONE);

    private final Sandbox sandbox;
    private final InstantSource clock;
    private CompletableFuture<State> latest;
    private Instant asked;
    private @Nullable State told;

    JudgeHealth(Sandbox sandbox, InstantSource clock) {
        this.sandbox = sandbox;
        this.clock = clock;
        this.latest = probing();
        this.asked = clock.instant();
    }

    /** Whether code can be judged: {@code python} is null when it cannot, {@code reason} and {@code mend} when it can. */
    record State(
            boolean available,
            @Nullable String python,
            @Nullable String reason,
            @Nullable String mend) {}

    /** The newest answer; waits for the first one only. */
    State state() throws InterruptedException {
        try {
            return current().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new State(false, null, "the sandbox has not answered yet", "reload the page in a few seconds");
        } catch (ExecutionException e) {
            return new State(false, null, "the sandbox failed its self-test", "see the server's log");
        }
    }

    /** The Python that judges, as in {@code 3.11.2}; empty where code cannot be judged. */
    public Optional<String> python() throws InterruptedException {
        return Optional.ofNullable(state().python());
    }

    private synchronized CompletableFuture<State> current() {
        if (latest.isDone() && asked.plus(FRESH).isBefore(clock.instant())) {
            CompletableFuture<State> old = latest;
            asked = clock.instant();
            latest = probing();
            return old;
        }
        return latest;
    }

    private CompletableFuture<State> probing() {
        CompletableFuture<State> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("judge-health").start(() -> {
            try {
                State state = state(sandbox.run(PROBE));
                tell(state);
                answer.complete(state);
            } catch (InterruptedException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private synchronized void tell(State state) {
        if (!state.equals(told)) {
            told = state;
            if (state.available()) {
                LOG.info("code is judged by Python {}", state.python());
            } else {
                LOG.error("code cannot be judged: {}; to mend it: {}", state.reason(), state.mend());
            }
        }
    }

    private static State state(Report report) {
        return switch (report) {
            case Report.Ran ran -> new State(true, ran.python(), null, null);
            case Report.Unavailable(String reason, String mend) -> new State(false, null, reason, mend);
            case Report.NotLoaded broken -> throw new IllegalStateException("the probe did not load: " + broken);
            case Report.Forbidden broken -> throw new IllegalStateException("the probe was refused: " + broken);
        };
    }
}
