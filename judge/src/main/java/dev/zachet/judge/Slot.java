package dev.zachet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A place for one run at a time: a zygote that is started again when it dies. Used by one thread at a time. */
final class Slot implements AutoCloseable {
    private final SandboxSettings settings;
    private final Workplace workplace;
    private final int number;
    private final Duration slack;
    private Zygote zygote;

    /** A place whose zygote may take {@code slack} longer than a run can. */
    Slot(SandboxSettings settings, Workplace workplace, int number, Duration slack) throws IOException {
        this.settings = settings;
        this.workplace = workplace;
        this.number = number;
        this.slack = slack;
        this.zygote = Zygote.launch(settings, workplace, number);
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
                zygote.close();
                yield attempt(request);
            }
        };
    }

    private Answer attempt(Request request) throws InterruptedException {
        try {
            if (!zygote.alive()) {
                zygote = Zygote.launch(settings, workplace, number);
            }
            return switch (zygote.start()) {
                case Zygote.Start.Ready(String python) -> converse(request, python);
                case Zygote.Start.Failed(String printed) -> new Answer.Silent(Diagnosis.of(printed));
            };
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return new Answer.Silent(Diagnosis.of("the sandbox broke off: " + e.getMessage()));
        }
    }

    private Answer converse(Request request, String python) throws IOException {
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
        zygote.close();
    }
}
