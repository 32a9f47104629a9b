package dev.zachet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that tests work in: under {@code target}, emptied at the start of a run and left behind to be looked at. */
public final class TestFolder {
    private static final Path ROOT = Path.of("target", "test-data").toAbsolutePath();
    private static final String BINARIES = "postgres-binaries";

    private TestFolder() {}

    /** A data folder without data; PostgreSQL's unpacked programs stay, since unpacking takes seconds. */
    public static Path data(String name) {
        Path folder = ROOT.resolve(name);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> children = Files.list(folder)) {
                children.filter(child -> !child.endsWith(BINARIES)).forEach(TestFolder::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
