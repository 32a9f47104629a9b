package dev.zachet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A package of Anki as Python's own zip and SQLite read it. */
final class Apkg {
    private static final String PROGRAM = """
            import sqlite3, sys, tempfile, zipfile
            with tempfile.NamedTemporaryFile() as file, zipfile.ZipFile(sys.argv[1]) as package:
                file.write(package.read("collection.anki2")); file.flush()
                db = sqlite3.connect(file.name)
                print(*(db.execute(sql).fetchone()[0] for sql in sys.argv[2:]))
            """;

    private Apkg() {}

    /** The first values that queries give, with spaces between them. */
    static String ask(Path apkg, String... queries) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", PROGRAM, apkg.toString()));
        Collections.addAll(command, queries);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }
}
