package dev.zachet.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One warm interpreter: its process, and the socket on which it takes submissions. */
final class Zygote implements AutoCloseable {
    private static final int START_SECONDS = 30;
    private static final int KEPT_CHARACTERS = 4_000;
    private static final String READY = "ready ";

    /** How the start went. */
    sealed interface Start {
        /** It listens. */
        record Ready(String python) implements Start {}

        /** It ended, having printed this. */
        record Failed(String printed) implements Start {}
    }

    private final Path socket;
    private final CompletableFuture<Start> start = new CompletableFuture<>();
    private final AtomicReference<@Nullable Process> process = new AtomicReference<>();
    private final Thread keeper;
    private volatile boolean closed;

    private Zygote(List<String> command, Path socket) {
        this.socket = socket;
        // The kernel kills the sandbox when the thread that started it ends, so this one lives as long as the process.
        this.keeper = Thread.ofPlatform().daemon().name("zachet-zygote").unstarted(() -> keep(command));
    }

    /** Starts a zygote and returns at once. */
    static Zygote launch(SandboxSettings settings, Workplace workplace, int slot, Harness harness) throws IOException {
        Path control = workplace.control(slot, harness);
        Path socket = control.resolve("zygote.sock");
        Files.deleteIfExists(socket);
        Zygote zygote = new Zygote(LaunchCommand.of(settings, workplace.runner(), control, harness), socket);
        zygote.keeper.start();
        return zygote;
    }

    /** Waits until it listens or has failed. */
    Start start() throws InterruptedException {
        try {
            return start.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new Start.Failed("the sandbox was not ready within " + START_SECONDS + " s");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a connection for one submission. */
    SocketChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    boolean alive() {
        return keeper.isAlive() && !closed;
    }

    private void keep(List<String> command) {
        StringBuilder printed = new StringBuilder();
        try {
            Process started =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.set(started);
            listen(started, printed);
        } catch (IOException e) {
            printed.append(e.getMessage());
        }
        start.complete(new Start.Failed(printed.toString()));
    }

    private void listen(Process started, StringBuilder printed) throws IOException {
        try (BufferedReader reader = started.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(READY)) {
                    start.complete(new Start.Ready(line.substring(READY.length())));
                } else if (printed.length() < KEPT_CHARACTERS) {
                    printed.append(line).append('\n');
                }
            }
        }
    }

    /** Kills it, and with it whatever runs inside; returns when it is gone. */
    @Override
    public void close() {
        closed = true;
        awaitStart();
        Process running = process.get();
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
    }

    /** A bwrap that is killed half-way leaves a child behind, which waits for ever to be told its user ids. */
    private void awaitStart() {
        try {
            start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
