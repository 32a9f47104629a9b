package dev.zachet.judge;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/** A place for one run at a time: a zygote that is started again when it dies. Used by one thread at a time. */
final class Slot implements AutoCloseable {
    private final SandboxSettings settings;
    private final Workplace workplace;
    private final int number;
    private Zygote zygote;

    Slot(SandboxSettings settings, Workplace workplace, int number) throws IOException {
        this.settings = settings;
        this.workplace = workplace;
        this.number = number;
        this.zygote = Zygote.launch(settings, workplace, number);
    }

    /** What a zygote made of a request. */
    sealed interface Answer {
        /** The run took place. */
        record Heard(Transcript transcript, String python) implements Answer {}

        /** No run took place. */
        record Silent(Report.Unavailable why) implements Answer {}
    }

    /** Runs one request; a zygote that died meanwhile is replaced once. */
    Answer ask(Request request) throws InterruptedException {
        Answer first = attempt(request);
        if (first instanceof Answer.Silent) {
            zygote.close();
            return attempt(request);
        }
        return first;
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
        try (SocketChannel channel = zygote.connect()) {
            return switch (Conversation.hold(channel, request)) {
                case Conversation.Outcome.Ended(Transcript transcript) -> new Answer.Heard(transcript, python);
                case Conversation.Outcome.Refused(String reason) -> new Answer.Silent(Diagnosis.of(reason));
            };
        }
    }

    @Override
    public void close() {
        zygote.close();
    }
}
