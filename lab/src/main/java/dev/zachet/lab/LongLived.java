package dev.zachet.lab;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A process with a thread of its own, which lives as long as it does: the kernel kills a process of {@code bwrap
 * --die-with-parent} when the thread that started it ends.
 */
final class LongLived implements AutoCloseable {
    private final Process process;

    private LongLived(Process process) {
        this.process = process;
    }

    /** Starts a command whose words go to a file. */
    static LongLived start(List<String> command, Path log) throws IOException, InterruptedException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("zachet-lab-server").start(() -> keep(command, log, started));
        try {
            return new LongLived(started.get());
        } catch (ExecutionException e) {
            throw new IOException("%s cannot be run: %s".formatted(command.getFirst(), e.getMessage()), e);
        }
    }

    private static void keep(List<String> command, Path log, CompletableFuture<Process> started) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            started.complete(process);
            process.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits at most so long for its end; says whether it has come. */
    boolean ended(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Kills it, and with it all that it started; returns when it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
