package dev.zachet.judge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Short ways to write runs and jobs in tests. */
final class Sources {
    static final Limits LIMITS = Limits.of(Duration.ofSeconds(2), 128L << 20);
    static final Entry F = new Entry.Function("f");
    private static final JsonMapper MAPPER = new JsonMapper();

    private Sources() {}

    /** JSON, with single quotes for double ones. */
    static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    /** JSON as it stands. */
    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static Input value(String json) {
        return new Input.Value(json(json));
    }

    /** The repository's runner folder, from a module's folder or the root. */
    static Path runner() {
        Path here = Path.of("").toAbsolutePath();
        Path inRoot = here.resolve("runner");
        return inRoot.toFile().isDirectory() ? inRoot : here.resolveSibling("runner");
    }

    static Run run(String source, String... arguments) {
        return run(source, LIMITS, arguments);
    }

    static Run run(String source, Limits limits, String... arguments) {
        List<Input> inputs = Arrays.stream(arguments).map(Sources::value).toList();
        return new Run(source, F, inputs, limits, Rules.NONE);
    }

    static Run run(String source, Entry entry, Input... inputs) {
        return new Run(source, entry, List.of(inputs), LIMITS, Rules.NONE);
    }

    /** A job on function {@code f}; {@code pairs} are arguments and answer in turn. */
    static Job job(String source, Comparison comparison, String... pairs) {
        List<TestCase> cases = new java.util.ArrayList<>();
        for (int at = 0; at < pairs.length; at += 2) {
            cases.add(new TestCase("case " + at / 2, value(pairs[at]), json(pairs[at + 1])));
        }
        return new Job(source, F, cases, comparison, LIMITS, Rules.NONE);
    }
}
