package dev.zachet.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another judge or sandbox that can run {@link BenchJob}'s program, as somebody who has it installed would have it do so. */
sealed interface Rival extends AutoCloseable permits ColdBubblewrap, Nsjail, Isolate, GoJudge {
    Path PYTHON = Path.of("/usr/bin/python3");

    /** What its users call it. */
    String name();

    /** Runs the submission once; throws where the answers are not right. */
    void submit() throws IOException, InterruptedException;

    /** Undoes what it needed for running. */
    @Override
    default void close() throws IOException {}

    /** Where a command of this name lies on PATH. */
    static Optional<Path> find(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a command on an input, which is empty for one that reads none, and gives what it printed. */
    static String printed(List<String> command, String given) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(given);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + printed);
        }
        return printed;
    }
}
