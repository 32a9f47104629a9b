package dev.zachet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * A place for one run at a time: a zygote a harness, started again when it has died. The plain one is there from the start,
 * another from its first run on. Used by one thread at a time.
 */
final class Slot implements AutoCloseable {
    private final SandboxSettings settings;
    private final Workplace workplace;
    private final int number;
    private final Duration slack;
    private final Map<Harness, Zygote> zygotes = new EnumMap<>(Harness.class);

    /** A place whose zygotes may take {@code slack} longer than a run can. */
    Slot(SandboxSettings settings, Workplace workplace, int number, Duration slack) throws IOException {
        this.settings = settings;
        this.workplace = workplace;
        this.number = number;
        this.slack = slack;
        launch(Harness.PLAIN);
    }

    /** What a zygote made of a request. */
    sealed interface Answer {
        /** The run took place. */
        record Heard(Transcript transcript, String python) implements Answer {}

        /** No run took place. */
        record Silent(Report.Unavailable why) implements Answer {}

        /** No answer came in the longest time that a run can take. */
        record Hung(Duration waited) implements Answer {}
    }

    /** Runs one request; a zygote that died meanwhile is replaced once, one that hangs is killed. */
    Answer ask(Request request) throws InterruptedException {
        return switch (attempt(request)) {
            case Answer.Heard heard -> heard;
            case Answer.Hung hung -> hung;
            case Answer.Silent _ -> {
                stop(request.run().use().harness());
                yield attempt(request);
            }
        };
    }

    private Answer attempt(Request request) throws InterruptedException {
        try {
            Zygote zygote = living(request.run().use().harness());
            return switch (zygote.start()) {
                case Zygote.Start.Ready(String python) -> converse(zygote, request, python);
                case Zygote.Start.Failed(String printed) -> new Answer.Silent(Diagnosis.of(printed));
            };
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return new Answer.Silent(Diagnosis.of("the sandbox broke off: " + e.getMessage()));
        }
    }

    private Zygote living(Harness harness) throws IOException {
        Zygote zygote = zygotes.get(harness);
        return zygote != null && zygote.alive() ? zygote : launch(harness);
    }

    private Zygote launch(Harness harness) throws IOException {
        Zygote zygote = Zygote.launch(settings, workplace, number, harness);
        zygotes.put(harness, zygote);
        return zygote;
    }

    private void stop(Harness harness) {
        Zygote zygote = zygotes.remove(harness);
        if (zygote != null) {
            zygote.close();
        }
    }

    private Answer converse(Zygote zygote, Request request, String python) throws IOException {
        Duration patience = request.longest().plus(slack);
        try (SocketChannel channel = zygote.connect();
                Watchdog watchdog = new Watchdog(patience, () -> abandon(channel))) {
            try {
                return switch (Conversation.hold(channel, request)) {
                    case Conversation.Outcome.Ended(Transcript transcript) -> new Answer.Heard(transcript, python);
                    case Conversation.Outcome.Refused(String reason) -> new Answer.Silent(Diagnosis.of(reason));
                };
            } catch (IOException e) {
                if (watchdog.barked()) {
                    zygote.close();
                    return new Answer.Hung(patience);
                }
                throw e;
            }
        }
    }

    /** Whoever waits for this channel gets an exception. */
    private static void abandon(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        zygotes.values().forEach(Zygote::close);
    }
}
