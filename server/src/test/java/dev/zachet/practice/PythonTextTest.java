package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PythonTextTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final String REPR_OF_EACH_LINE = """
            import json, sys
            for line in sys.stdin:
                print(json.dumps(repr(json.loads(line))))
            """;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-7",
            "123456789012345678901234567890",
            "0.0",
            "-0.0",
            "1.0",
            "-1.5",
            "0.1",
            "100.0",
            "12345678.5",
            "123456789.123",
            "0.001",
            "0.0001",
            "0.00012",
            "0.00001",
            "1.5e-7",
            "1e15",
            "1e16",
            "1.5e16",
            "1e22",
            "1.7976931348623157e308",
            "5e-324",
            "1e100",
            "2.5e-10",
            "9007199254740993.0",
            "\"\"",
            "\"plain\"",
            "\"it's\"",
            "\"say \\\"hi\\\"\"",
            "\"it's \\\"both\\\"\"",
            "\"back\\\\slash\"",
            "\"line\\nbreak\\r\\ttab\"",
            "\"\\u0000\\u0001\\u001b\\u007f\\u0080\\u009f\"",
            "\"привет, мир — «ёлочки»\"",
            "\"日本語\"",
            "\"😀 emoji 👩‍💻\"",
            "\"nbsp:\\u00a0 soft:\\u00ad zero:\\u200b line:\\u2028 bom:\\ufeff wide:\\u3000\"",
            "\"private:\\ue000 unassigned:\\u0378 last:\\uffff\"",
            "\"lone:\\ud800 tag:\\udb40\\udc41 private:\\udb80\\udc00\"",
            "\"combining: e\\u0301\"",
            "[]",
            "[[]]",
            "[1, 2.0, \"a\", null, true]",
            "[[1, [2, [3]]], {}]",
            "{}",
            "{\"a\": 1, \"b'\": [null], \"\": {\"c\": 2.5}}");

    @Test
    void writesAsPythonDoes() throws IOException, InterruptedException {
        assumeThat(Files.isExecutable(PYTHON)).isTrue();
        List<String> expected = python(VALUES);

        for (int i = 0; i < VALUES.size(); i++) {
            assertThat(PythonText.of(JSON.readTree(VALUES.get(i))))
                    .as(VALUES.get(i))
                    .isEqualTo(expected.get(i));
        }
    }

    @Test
    void writesFloatsOfAllSizesAsPythonDoes() throws IOException, InterruptedException {
        assumeThat(Files.isExecutable(PYTHON)).isTrue();
        java.util.Random random = new java.util.Random(7);
        List<String> values = Stream.concat(
                        IntStream.rangeClosed(-320, 308).mapToObj(exponent -> Double.parseDouble("1.25e" + exponent)),
                        Stream.generate(() -> Double.longBitsToDouble(random.nextLong()))
                                .filter(Double::isFinite)
                                .limit(500))
                .map(String::valueOf)
                .toList();
        List<String> expected = python(values);

        for (int i = 0; i < values.size(); i++) {
            assertThat(PythonText.of(JSON.readTree(values.get(i)))).isEqualTo(expected.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"$set\": []}|set()",
                "{\"$set\": [1, \"a\"]}|{1, 'a'}",
                "{\"$dict\": [[1, \"a\"], [null, [2]]]}|{1: 'a', None: [2]}",
                "{\"$dict\": []}|{}",
                "{\"$float\": \"nan\"}|float('nan')",
                "{\"$float\": \"-inf\"}|float('-inf')",
                "[{\"$set\": [1]}, {\"$set\": 1, \"other\": 2}]|[{1}, {'$set': 1, 'other': 2}]"
            })
    void writesWhatJsonHasNoFormFor(String json, String python) {
        assertThat(PythonText.of(JSON.readTree(json))).isEqualTo(python);
    }

    @Test
    void cutsALongTextAndTellsHowMuchIsMissing() {
        assertThat(PythonText.cut("a".repeat(PythonText.LONGEST))).hasSize(PythonText.LONGEST);
        assertThat(PythonText.cut("a".repeat(PythonText.LONGEST + 5)))
                .startsWith("a".repeat(PythonText.LONGEST))
                .endsWith(" … (+5)");
    }

    @Test
    void neverCutsACharacterInHalf() {
        String cut = PythonText.cut("a".repeat(PythonText.LONGEST - 1) + "😀".repeat(10));

        assertThat(cut.codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                .isEmpty();
    }

    @Test
    void cutsAHugeValueWithoutWritingAllOfIt() {
        JsonNode huge = JSON.readTree(
                IntStream.range(0, 1_000_000).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]")));

        assertThat(PythonText.of(huge)).startsWith("[0, 1, 2, ").hasSizeLessThan(PythonText.LONGEST + 50);
        assertThat(PythonText.of(JSON.stringNode("a".repeat(1_000_000)))).hasSizeLessThan(PythonText.LONGEST + 50);
    }

    private static List<String> python(List<String> values) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PYTHON.toString(), "-I", "-X", "utf8", "-c", REPR_OF_EACH_LINE).start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String value : values) {
                input.write(value + "\n");
            }
        }
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).readAllLines();
        assertThat(process.waitFor()).isZero();
        return lines.stream().map(line -> JSON.readTree(line).stringValue()).toList();
    }
}
