package dev.zachet.judge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A live zygote that is asked nonsense: it must survive, and serve the next honest request. */
final class ZygoteFuzz implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final RandomGenerator chance;
    private final Mutations requests;
    private final Workplace workplace;
    private final Zygote zygote;

    ZygoteFuzz(RandomGenerator chance) throws IOException {
        SandboxSettings settings = SandboxSettings.of(Sources.runner(), 1);
        this.chance = chance;
        this.requests = Mutations.of("requests", chance);
        this.workplace = Workplace.create(settings);
        this.zygote = Zygote.launch(settings, workplace, 0, Harness.PLAIN);
    }

    /** Asks something wrong, then something right. */
    void once() throws IOException, InterruptedException {
        if (!(zygote.start() instanceof Zygote.Start.Ready)) {
            throw new IllegalStateException("the zygote did not start: " + zygote.start());
        }
        byte[] wrong = requests.next();
        ask(wrong);
        try (SocketChannel channel = zygote.connect()) {
            Request honest = new Request(Sources.run("def f(x): return x + 1", "[1]"), 0, 1000, 1000);
            Conversation.Outcome.Ended ended = (Conversation.Outcome.Ended) Conversation.hold(channel, honest);
            CaseReport report = new Hearing(ended.transcript(), honest).cases().getFirst();
            if (!(report instanceof CaseReport.Returned returned)
                    || returned.value().intValue() != 2) {
                throw new IllegalStateException("an honest request got " + report);
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("after " + HexFormat.of().formatHex(wrong), e);
        }
    }

    /** Hangs up at once, says that no more will come, or hears what comes for a moment. */
    private void ask(byte[] wrong) throws IOException {
        try (SocketChannel channel = zygote.connect();
                Watchdog patience = new Watchdog(PATIENCE, () -> hangUp(channel))) {
            ByteBuffer bytes = ByteBuffer.wrap(wrong);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            switch (chance.nextInt(3)) {
                case 0 -> {}
                case 1 -> channel.shutdownOutput();
                default -> hear(channel);
            }
        } catch (IOException e) {
            return; // it hung up, or the patience was over
        }
    }

    private static void hear(SocketChannel channel) throws IOException {
        ByteBuffer heard = ByteBuffer.allocate(1 << 16);
        while (channel.read(heard) >= 0) {
            heard.clear();
        }
    }

    private static void hangUp(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        zygote.close();
        workplace.close();
    }
}
