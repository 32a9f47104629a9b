package dev.zachet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Runs candidate code in warm Python interpreters, each behind Linux namespaces made by {@code bwrap}.
 *
 * <p>A run gets a process of its own: fresh process, mount and IPC namespaces, no network, no capabilities, a list of
 * allowed system calls, and limits on address space, threads, files and time. Since it can start no other process,
 * limits of one process bound the whole run. {@code runner/PROTOCOL.md} describes what travels.
 */
public final class BubblewrapSandbox implements Sandbox {
    /** Over the longest time that a run can take: making a child ready, and a machine that is busy with other things. */
    private static final Duration SLACK = Duration.ofSeconds(60);

    private final SandboxSettings settings;
    private final Workplace workplace;
    private final List<Slot> all = new ArrayList<>();
    private final BlockingQueue<Slot> free;
    private volatile boolean proven;

    private BubblewrapSandbox(SandboxSettings settings) {
        this.settings = settings;
        this.workplace = Workplace.create(settings);
        this.free = new ArrayBlockingQueue<>(settings.slots());
    }

    /**
     * Starts the interpreters and returns at once; the first run waits until one is ready, about 150 ms. Where the
     * sandbox cannot work here, every run says so, and a later one works once the cause is mended.
     */
    public static BubblewrapSandbox start(SandboxSettings settings) {
        return start(settings, SLACK);
    }

    /** The same with a sandbox that counts as hung sooner, or later, after the longest time that a run can take. */
    static BubblewrapSandbox start(SandboxSettings settings, Duration slack) {
        BubblewrapSandbox sandbox = new BubblewrapSandbox(settings);
        try {
            for (int number = 0; number < settings.slots(); number++) {
                Slot slot = new Slot(settings, sandbox.workplace, number, slack);
                sandbox.all.add(slot);
                sandbox.free.add(slot);
            }
        } catch (IOException e) {
            sandbox.close();
            throw new UncheckedIOException(e);
        }
        return sandbox;
    }

    @Override
    public Report run(Run run) throws InterruptedException {
        Optional<Report.Unavailable> missing = proven ? Optional.empty() : Diagnosis.missing(settings);
        if (missing.isPresent()) {
            return missing.get();
        }
        Slot slot = free.take();
        try {
            Report report = new Rounds(slot, run).report();
            proven = !(report instanceof Report.Unavailable);
            return report;
        } finally {
            free.add(slot);
        }
    }

    @Override
    public int slots() {
        return settings.slots();
    }

    /** The temporary folder. */
    Path folder() {
        return workplace.folder();
    }

    /** Kills all runs and removes the temporary folder. */
    @Override
    public void close() {
        all.forEach(Slot::close);
        workplace.close();
    }
}
