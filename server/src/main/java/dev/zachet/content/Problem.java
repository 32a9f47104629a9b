package dev.zachet.content;

import java.nio.file.Path;

/**
 * Something that keeps a bank from being right.
 *
 * @param file the file, relative to the bank
 * @param line 1-based; 0 where the whole file is meant
 * @param message what is wrong and how to mend it
 */
public record Problem(Path file, int line, String message) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
