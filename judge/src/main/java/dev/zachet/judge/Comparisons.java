package dev.zachet.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares answers; takes time linear in their size, or n log n where order does not matter. */
final class Comparisons {
    private Comparisons() {}

    /** Whether {@code actual} is right; {@link Comparison.Custom} is not decided here. */
    static boolean equal(Comparison comparison, JsonNode expected, JsonNode actual) {
        return switch (comparison) {
            case Comparison.Exact() -> exact(expected, actual);
            case Comparison.Unordered() -> unordered(expected, actual);
            case Comparison.Tolerance(double tolerance) -> new NearComparison(tolerance).near(expected, actual);
            case Comparison.AnyOf() -> anyOf(expected, actual);
            case Comparison.Text() -> text(expected, actual);
            case Comparison.Custom custom -> throw new IllegalArgumentException("a custom check runs in the sandbox");
        };
    }

    static boolean exact(JsonNode expected, JsonNode actual) {
        return Canonical.text(expected).equals(Canonical.text(actual));
    }

    private static boolean unordered(JsonNode expected, JsonNode actual) {
        Optional<JsonNode> wanted = elements(expected);
        Optional<JsonNode> given = elements(actual);
        if (wanted.isEmpty() || given.isEmpty()) {
            return exact(expected, actual);
        }
        return wanted.get().size() == given.get().size() && sorted(wanted.get()).equals(sorted(given.get()));
    }

    /** What a list, a set or a tuple holds. */
    static Optional<JsonNode> elements(JsonNode node) {
        return node.isArray() ? Optional.of(node) : Marked.set(node).or(() -> Marked.tuple(node));
    }

    /** Canonical texts in order. Sorting strings cannot be made quadratic by a clever candidate, hashing could. */
    private static List<String> sorted(JsonNode elements) {
        List<String> texts = new ArrayList<>();
        elements.forEach(element -> texts.add(Canonical.text(element)));
        Collections.sort(texts);
        return texts;
    }

    private static boolean anyOf(JsonNode acceptable, JsonNode actual) {
        if (!acceptable.isArray()) {
            throw new IllegalArgumentException("acceptable answers must be a list");
        }
        String given = Canonical.text(actual);
        for (JsonNode answer : acceptable) {
            if (Canonical.text(answer).equals(given)) {
                return true;
            }
        }
        return false;
    }

    private static boolean text(JsonNode expected, JsonNode actual) {
        return expected.isString()
                && actual.isString()
                && trimmed(expected.stringValue()).equals(trimmed(actual.stringValue()));
    }

    private static String trimmed(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(line.stripTrailing()).append('\n'));
        return lines.toString().stripTrailing();
    }
}
