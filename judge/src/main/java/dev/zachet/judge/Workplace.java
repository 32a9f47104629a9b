package dev.zachet.judge;

import dev.zachet.scratch.ScratchFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder of one sandbox: a copy of the runner and a control folder a zygote. What sandboxes of killed processes
 * left is removed on the way.
 *
 * <p>The copy makes the runner readable for the sandbox's account wherever the checkout lies. A control folder belongs to
 * that account and is closed to all others.
 */
final class Workplace implements AutoCloseable {
    static final String PREFIX = "zachet-judge-";

    private final ScratchFolder scratch;

    private Workplace(ScratchFolder scratch) {
        this.scratch = scratch;
    }

    static Workplace create(SandboxSettings settings) {
        if (!Files.isRegularFile(settings.runner().resolve("__main__.py"))) {
            throw new IllegalArgumentException("no runner in " + settings.runner());
        }
        try {
            Workplace workplace = new Workplace(ScratchFolder.create(PREFIX));
            workplace.copyRunner(settings.runner());
            for (int slot = 0; slot < settings.slots(); slot++) {
                for (Harness harness : Harness.values()) {
                    makeControl(workplace.control(slot, harness), settings.account());
                }
            }
            return workplace;
        } catch (IOException e) {
            throw new UncheckedIOException("no place for the sandbox in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    Path folder() {
        return scratch.path();
    }

    Path runner() {
        return folder().resolve("runner");
    }

    Path control(int slot, Harness harness) {
        return folder().resolve("control-" + slot + "-" + harness.word());
    }

    private void copyRunner(Path source) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source.resolve("zachet_runner"))) {
            files = walk.filter(f -> f.toString().endsWith(".py")).toList();
        }
        makeReadable(runner());
        for (Path file : files) {
            copy(source, file);
        }
        copy(source, source.resolve("__main__.py"));
    }

    private void copy(Path source, Path file) throws IOException {
        Path target = runner();
        for (Path name : source.relativize(file.getParent())) {
            target = target.resolve(name);
            makeReadable(target);
        }
        target = target.resolve(file.getFileName());
        Files.write(target, Files.readAllBytes(file));
        permit(target, "rw-r--r--");
    }

    private static void makeReadable(Path folder) throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwxr-xr-x");
    }

    private static void makeControl(Path control, Account account) throws IOException {
        Files.createDirectory(control);
        permit(control, "rwx------");
        account.give(control);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Override
    public void close() {
        try {
            scratch.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + scratch.path(), e);
        }
    }
}
