package dev.zachet.practice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every page that watches a submission how far it is. */
@Component
class SubmissionStream {
    private static final Logger LOG = LoggerFactory.getLogger(SubmissionStream.class);
    private static final long NEVER = 0;

    private final Map<UUID, List<SseEmitter>> watchers = new ConcurrentHashMap<>();

    /**
     * A stream of how a submission stands and of what happens to it from now on. The state is read only when changes would be
     * heard, and they wait until it is told: none is lost, and none is told before an older one.
     */
    SseEmitter watch(UUID submission, Supplier<SubmissionView> state) {
        SseEmitter emitter = register(submission);
        synchronized (emitter) {
            try {
                SubmissionView now = state.get();
                send(emitter, now);
                if (now.verdict() != null) {
                    emitter.complete();
                }
            } catch (RuntimeException e) {
                forget(submission, emitter);
                throw e;
            }
        }
        return emitter;
    }

    private SseEmitter register(UUID submission) {
        SseEmitter emitter = new SseEmitter(NEVER);
        watchers.computeIfAbsent(submission, _ -> new CopyOnWriteArrayList<>()).add(emitter);
        Runnable forget = () -> forget(submission, emitter);
        emitter.onCompletion(forget);
        emitter.onTimeout(forget);
        emitter.onError(_ -> forget.run());
        return emitter;
    }

    void publish(Submission submission, Judging.Progress progress) {
        SubmissionView view = SubmissionView.of(submission, progress);
        watchers.getOrDefault(submission.id(), List.of()).forEach(emitter -> {
            synchronized (emitter) {
                send(emitter, view);
            }
        });
    }

    /** Ends all streams of a submission: nothing more will happen to it. */
    void close(UUID submission) {
        watchers.getOrDefault(submission, List.of()).forEach(SseEmitter::complete);
        watchers.remove(submission);
    }

    /** Ends all streams: the server stops, and the pages ask again when it is back. */
    void closeAll() {
        watchers.keySet().forEach(this::close);
    }

    private static void send(SseEmitter emitter, SubmissionView view) {
        try {
            emitter.send(SseEmitter.event().name("submission").data(view, MediaType.APPLICATION_JSON));
        } catch (IOException e) {
            emitter.completeWithError(e); // the page went away; it asks again when it is back
        } catch (IllegalStateException e) {
            LOG.debug("a stream had ended already", e);
        }
    }

    private void forget(UUID submission, SseEmitter emitter) {
        watchers.computeIfPresent(submission, (_, all) -> {
            all.remove(emitter);
            return all.isEmpty() ? null : all;
        });
    }
}
