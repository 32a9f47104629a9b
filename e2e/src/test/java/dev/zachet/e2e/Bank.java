package dev.zachet.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Solutions that come with the exercises. */
final class Bank {
    private Bank() {}

    /** A file of an exercise, such as {@code exemplar.py}. */
    static String file(String exercise, String name) {
        try {
            return Files.readString(
                    App.root().resolve("content").resolve(exercise).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
