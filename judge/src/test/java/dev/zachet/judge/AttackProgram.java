package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One hostile program of {@code runner/attacks}, whose README describes the header.
 *
 * @param name folder and file, without the ending
 * @param after the program that must have run just before, in the same slot
 * @param printed what the first case must have printed
 * @param machine the only processor it is written for
 */
record AttackProgram(
        String name,
        Job job,
        List<Outcome> seen,
        Optional<Path> after,
        Optional<String> printed,
        Optional<String> machine) {

    /** The answer that every case expects and that no attack may give: known to all, so that it can be searched for. */
    static final String SECRET = "48151623";

    private static final String TOOLS = "tools.py";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    static Path folder() {
        return Sources.runner().resolve("attacks");
    }

    /** The whole corpus, in the order of the names. */
    static List<AttackProgram> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".py") && !file.endsWith(TOOLS))
                    .sorted()
                    .map(AttackProgram::read)
                    .toList();
        }
    }

    static AttackProgram read(Path file) {
        try {
            String text = Files.readString(file);
            String source = Files.readString(folder().resolve(TOOLS)) + "\n\n" + text;
            AttackHeader header = AttackHeader.read(text);
            String name = folder().relativize(file).toString().replaceAll("\\.py$", "");
            return new AttackProgram(
                    name,
                    job(source, header),
                    header.all("seen").map(Outcome::read).toList(),
                    header.one("after").map(file::resolveSibling),
                    header.one("printed").map(json -> Sources.read(json).stringValue()),
                    header.one("machine"));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Job job(String source, AttackHeader header) {
        Entry entry = entry(header.one("entry").orElse("function f"));
        String count = header.one("cases").orElse("");
        JsonNode expected = Sources.json(entry instanceof Entry.Program ? "'" + SECRET + "'" : SECRET);
        List<TestCase> cases = IntStream.range(0, count.isEmpty() ? 1 : Integer.parseInt(count))
                .mapToObj(number -> new TestCase("case " + number, input(entry, count, number), expected))
                .toList();
        return new Job(
                source,
                entry,
                cases,
                new Comparison.Exact(),
                limits(header.one("limits").orElse("")),
                Rules.NONE);
    }

    private static Entry entry(String text) {
        String[] words = text.split(" ", 2);
        return switch (words[0]) {
            case "function" -> new Entry.Function(words[1]);
            case "operations" -> new Entry.Operations(words[1]);
            case "program" -> new Entry.Program();
            default -> throw new IllegalArgumentException("unknown entry " + text);
        };
    }

    private static Input input(Entry entry, String count, int number) {
        return Sources.value(
                switch (entry) {
                    case Entry.Function(var name) -> count.isEmpty() ? "[]" : "[" + number + "]";
                    case Entry.Operations(var name) -> "{'init':[],'calls':[['step'],['step']]}";
                    case Entry.Program() -> "'" + number + "'";
                });
    }

    private static Limits limits(String text) {
        Map<String, String> given = Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Limits(
                time(given.getOrDefault("cpu", "300ms")),
                given.containsKey("wall") ? time(given.get("wall")) : PATIENCE,
                Long.parseLong(given.getOrDefault("memory", "64MiB").replace("MiB", "")) << 20,
                Integer.parseInt(given.getOrDefault("output", "1000000")),
                Integer.parseInt(given.getOrDefault("results", "16000000")));
    }

    private static Duration time(String text) {
        return Duration.parse("PT"
                + (text.endsWith("ms") ? "0." + "0".repeat(5 - text.length()) + text : text).replace("ms", "s"));
    }
}
