package dev.zachet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what is to come out; written anew with {@code -Dzachet.update=true}. */
public final class Golden {
    private Golden() {}

    /** That a text is what the committed file says. */
    public static void assertSame(Path file, String text) {
        try {
            if (Boolean.getBoolean("zachet.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("%s; make it with -Dzachet.update=true", file).exists();
            assertThat(text)
                    .as("%s is out of date; look at the difference, then update it with -Dzachet.update=true", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
